import { describe, expect, it } from "vitest";
import type { Measure } from "#lib/form/indicator.ts";
import { groupSums, noSums, rowSum, splitDigits } from "./split.ts";

const counts = (count: number) => Array.from({ length: count }, (): Measure => "count");

function reading(groups: string, measures: readonly Measure[], sums = noSums): string {
  const cells = splitDigits(groups.split(" "), measures, sums);
  return cells?.map((cell) => cell?.value ?? cell?.state ?? "?").join(" ") ?? "none";
}

describe("splitDigits(groups, measures, sums)", () => {
  it.each([
    ["230 000023", "23 0 0 0 0 0 23"],
    ["200 000121", "20 0 0 0 0 1 21"],
    ["23 0 00 0 023", "23 0 0 0 0 0 23"],
    ["6000017", "6 0 0 0 0 1 7"],
    ["0000001", "none"],
    ["0 0 0 0 0 0", "none"],
    ["5 0 0 0 0 5", "none"],
    ["1 2 3 4 5 6 7", "1 2 3 4 5 6 7"],
    ["22", "none"],
  ])("cuts a row of table 3 by its sum: %s → %s", (groups, expected) => {
    expect(reading(groups, counts(7), rowSum)).toBe(expected);
  });

  it.each<[string, readonly Measure[], string]>([
    ["000", counts(3), "0 0 0"],
    ["007", counts(3), "0 0 7"],
    ["120", counts(3), "? ? ?"],
    ["898989", counts(3), "? ? ?"],
    ["35-15", ["count", "change"], "35 -15"],
    ["350", ["count", "change"], "? ?"],
    ["2648-18538", ["count", "change", "count"], "2648 ? ?"],
    ["97", ["count"], "97"],
  ])("cuts %s only where one reading is left", (groups, measures, expected) => {
    expect(reading(groups, measures)).toBe(expected);
  });

  it("cuts table 4 by the sums of its groups", () => {
    expect(reading("0".repeat(15), counts(15), groupSums)).toBe("0 ".repeat(15).trim());
    expect(reading(`1${"0".repeat(14)}`, counts(15), groupSums)).toBe("none");
  });

  it("takes a cell that is missing among cells apart for an empty one, and cuts none of them", () => {
    const row = "25 74350 24 0 74399 0 0 0 33 5 36 0 15 56";
    expect(reading(row, counts(15), groupSums)).toBe("none");
  });
});
