import { describe, expect, it } from "vitest";
import { placedDatabase } from "./made/placed.ts";
import { queryReport, querySections, querySiblings } from "./report.ts";

const db = placedDatabase();

describe("queryReport(db, key)", () => {
  it("has every cell as printed, with state, place and flags", async () => {
    const report = await queryReport(db, { agency: "liaocheng-wenlv", year: 2021 });
    expect(report?.cells).toEqual([
      expect.objectContaining({ state: "number", value: "12", raw: "12（注）", flags: ["remark"] }),
      expect.objectContaining({ state: "absent", value: null, locator: null }),
    ]);
    expect(report).toMatchObject({
      agency: { slug: "liaocheng-wenlv" },
      scope: "own",
      punctuality: "on",
      source: "made.html",
      partial: true,
      candidates: [{ field: "year", value: "2021", source: "title" }],
    });
  });

  it("takes the scope asked for, else the report with most numbers", async () => {
    const key = { agency: "liaocheng", year: 2022 };
    expect((await queryReport(db, key))?.scope).toBe("region");
    expect((await queryReport(db, { ...key, scope: "own" }))?.scope).toBe("own");
    expect(await queryReport(db, { ...key, scope: "level" })).toBeUndefined();
  });

  it("is undefined for a body or a year without a report", async () => {
    expect(await queryReport(db, { agency: "nobody", year: 2022 })).toBeUndefined();
    expect(await queryReport(db, { agency: "liaocheng", year: 2019 })).toBeUndefined();
  });
});

describe("what belongs to a report", () => {
  it("has its narrative in paragraphs", async () => {
    expect(await querySections(db, 1)).toEqual([
      { section: "overview", heading: "一、总体情况", paragraphs: ["甲", "乙"] },
    ]);
  });

  it("has the other reports of the body beside it", async () => {
    expect(await querySiblings(db, "liaocheng")).toEqual([
      { year: 2022, scope: "own" },
      { year: 2022, scope: "region" },
    ]);
  });
});
