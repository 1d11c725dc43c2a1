import { describe, expect, it } from "vitest";
import { playwrightTally, total, vitestTally } from "./results.mjs";

describe("vitestTally(report)", () => {
  it("counts a file that could not be read as a failure", () => {
    const tally = vitestTally({
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: "passed", assertionResults: [{ status: "passed" }] },
        { status: "failed", assertionResults: [{ status: "failed" }] },
        { status: "failed", assertionResults: [] },
      ],
    });
    expect(tally).toEqual({ passed: 3, failed: 2 });
  });
});

describe("playwrightTally(report)", () => {
  it("counts errors outside the tests as failures", () => {
    const stats = { expected: 4, flaky: 1, unexpected: 2 };
    expect(playwrightTally({ stats, errors: ["no server"] })).toEqual({ passed: 5, failed: 3 });
  });
});

describe("total(tallies)", () => {
  it("adds up", () => {
    expect(
      total([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
  });
});
