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
    expect(identify(says(), {}, "page.html")).toEqual({
      ...{ agency: "聊城市水利局", year: 2023, scope: "unknown", region: undefined },
      ...{ published: null, publishedConfidence: null, conflicts: [], candidates: [] },
    });
  });

  it("writes a name without spaces and in plain characters", () => {
    expect(identify(says({ agency: "高新区（新市区） 司法局" }), {}, "page.html").agency).toBe(
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
    expect(identify(says({ scope: document }), hints, "page.html").scope).toBe(scope);
  });

  it("puts a source list before what a page says of its uploader, not before its title", () => {
    const said = (source: string) =>
      says({ candidates: [{ field: "agency", value: "聊城市水利局", source }] });
    const hints = { agency: "聊城市教育局" };
    expect(identify(said("labelled 来源"), hints, "page.html").agency).toBe("聊城市教育局");
    expect(identify(said("title above the text"), hints, "page.html").agency).toBe("聊城市水利局");
  });

  it("looks for the place in the codes of the page when no list tells it", () => {
    const coded = says({ agency: "水利局", siteCode: "3715000001" });
    expect(identify(coded, {}, "page.html").region).toBe("371500");
    expect(identify(coded, { region: "江苏南京" }, "page.html").region).toBe("江苏南京");
    const both = says({
      agency: "水利局",
      siteCode: "3715000001",
      creditCode: "11330524K14997759R",
    });
    expect(identify(both, {}, "page.html").region).toBe("371500");
  });

  it("takes the date from the address too, and reports dates far apart", () => {
    const signed = says({
      candidates: [{ field: "published", value: "2024-01-20", source: "date of signature" }],
    });
    const address = (day: string) => `http://www.example.gov.cn/art/${day}/art_1.html`;
    expect(identify(says(), {}, address("2024/1/22"))).toMatchObject({
      published: "2024-01-22",
      publishedConfidence: "address",
    });
    expect(identify(signed, {}, address("2025/3/16"))).toMatchObject({
      published: "2024-01-20",
      publishedConfidence: "conflicting",
      conflicts: [{ field: "published", said: [{ value: "2024-01-20" }, { value: "2025-03-16" }] }],
    });
  });

  it.each([1999, 2100])("refuses the year %i", (year) => {
    expect(() => identify(says({ year }), {}, "page.html")).toThrow(
      `the year ${year} is not one of an annual report`,
    );
  });
});
