import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "./wilson.ts";

describe("wilson(part, whole)", () => {
  it.each([
    [34, 73, 0.356, 0.579],
    [71, 148, 0.401, 0.56],
    [0, 10, 0, 0.278],
    [10, 10, 0.722, 1],
  ])("gives for %i of %i the limits %f and %f", (part, whole, low, high) => {
    const limits = wilson(part, whole);
    expect(limits.low).toBeCloseTo(low, 3);
    expect(limits.high).toBeCloseTo(high, 3);
  });

  it("always holds the share and stays within 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, at) => {
          const part = Math.floor(whole * at);
          const { low, high } = wilson(part, whole);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(part / whole + 1e-12);
          expect(high).toBeGreaterThanOrEqual(part / whole - 1e-12);
        },
      ),
      { seed: 7 },
    );
  });
});
