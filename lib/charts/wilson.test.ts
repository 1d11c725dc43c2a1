import { describe, expect, it } from "vitest";
import { wilson } from "./wilson.ts";

describe("wilson(part, whole)", () => {
  it("gives the interval of the score test", () => {
    const { low, high } = wilson(71, 148);
    expect(low).toBeCloseTo(0.4008, 3);
    expect(high).toBeCloseTo(0.5596, 3);
  });

  it("stays inside 0 and 1", () => {
    expect(wilson(0, 10).low).toBeCloseTo(0, 10);
    expect(wilson(10, 10).high).toBeCloseTo(1, 10);
  });
});
