import { describe, expect, it } from "vitest";
import type { Identity } from "#lib/read/report.ts";
import { identify } from "./identify.ts";

const says = (identity: Partial<Identity> = {}): Identity => ({
  agency: "聊城市水利局",
  year: 2023,
  scope: "unknown",
  title: null,
  published: null,
  publishedConfidence: null,
  indexNumber: null,
  creditCode: null,
  siteCode: null,
  conflicts: [],
  candidates: [],
  ...identity,
});

describe("identify(identity, hints)", () => {
  it("takes the document at its word", () => {
    expect(identify(says(), {})).toEqual({
      ...{ agency: "聊城市水利局", year: 2023, scope: "unknown", candidates: [] },
    });
  });

  it("writes a name without spaces and in plain characters", () => {
    expect(identify(says({ agency: "高新区（新市区） 司法局" }), {}).agency).toBe(
      "高新区(新市区)司法局",
    );
  });

  it.each([
    ["own", "unknown", "own"],
    ["own", undefined, "own"],
    ["unknown", "region", "region"],
    ["own", "level", "level"],
  ] as const)("of scope %s and hinted %s makes %s", (document, hint, scope) => {
    const hints = hint === undefined ? {} : { scope: hint };
    expect(identify(says({ scope: document }), hints).scope).toBe(scope);
  });

  it.each([1999, 2100])("refuses the year %i", (year) => {
    expect(() => identify(says({ year }), {})).toThrow(
      `the year ${year} is not one of an annual report`,
    );
  });
});
