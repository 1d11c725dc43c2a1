import { describe, expect, it } from "vitest";
import { least, most } from "./measure.ts";
import { quantile } from "./quantile.ts";
import { tableOf } from "./table.ts";

describe("tableOf(measures)", () => {
  it("says of each figure whether it is where it should be", () => {
    const measures = [
      { name: "reading", value: 1.5, unit: "×", reach: most(2), detail: "3 ms against 2 ms" },
      { name: "CSV export", value: 0.5, unit: "×", reach: least(0.8), detail: "" },
      { name: "page /", value: 12, unit: "ms", reach: null, detail: "" },
    ];
    expect(tableOf(measures)).toEqual([
      "reading     1.50 ×    ✓ ≤ 2    3 ms against 2 ms",
      "CSV export  0.50 ×    ✗ ≥ 0.8",
      "page /      12.00 ms",
    ]);
  });
});

describe("quantile(values, share)", () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[1], 0.95, 1],
    [Array.from({ length: 100 }, (_, at) => at), 0.95, 95],
    [[], 0.5, Number.NaN],
  ])("of %j at %d is %d", (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });
});
