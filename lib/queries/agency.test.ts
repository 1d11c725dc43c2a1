import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { agencies, departmentTypes } from "#db/schema.ts";
import { queryAgency, queryAgencyReports } from "./agency.ts";
import { queryAgencyFindings, queryRecentFindings, queryVersionFindings } from "./findings.ts";
import { placedDatabase } from "./made/placed.ts";
import { querySeries } from "./series.ts";

const db = placedDatabase();

describe("queryAgency(db, slug)", () => {
  it("says who and where a body is, with its former names", async () => {
    expect(await queryAgency(db, "liaocheng-wenlv")).toMatchObject({
      name: "聊城市文化和旅游局",
      region: "山东省聊城市",
      province: { code: "370000", name: "山东省" },
      departmentType: { id: "culture_tourism", zh: "文化旅游", en: "Culture and tourism" },
      names: ["聊城市旅游发展委员会"],
    });
  });

  it("lists the further kinds of a body with several functions, in their order", async () => {
    const several = placedDatabase();
    several
      .update(agencies)
      .set({ secondaryTypes: '["township","government"]' })
      .where(eq(agencies.slug, "liaocheng-wenlv"))
      .run();
    const found = await queryAgency(several, "liaocheng-wenlv");
    expect(found?.departmentType?.id).toBe("culture_tourism");
    const kinds = several.select().from(departmentTypes).orderBy(departmentTypes.position).all();
    const wanted = kinds.map(({ id }) => id).filter((id) => /township|government/.test(id));
    expect(wanted).toHaveLength(2);
    expect(found?.secondaryTypes.map(({ id }) => id)).toEqual(wanted);
  });

  it("is null where region and kind are not known, undefined for an unknown body", async () => {
    expect(await queryAgency(db, "wei")).toMatchObject({ province: null, departmentType: null });
    expect(await queryAgency(db, "nobody")).toBeUndefined();
  });
});

describe("queryAgencyReports(db, agencyId)", () => {
  it("lists the newest first, with the forms of the tables", async () => {
    const [newest, oldest] = await queryAgencyReports(db, 1);
    expect([newest?.year, newest?.punctuality, newest?.tested]).toEqual([2022, "late", false]);
    expect(oldest).toMatchObject({
      year: 2021,
      scope: "own",
      partial: true,
      failures: 1,
      tested: true,
      forms: [{ table: "requests", form: "2021" }],
    });
  });
});

describe("querySeries(db, filters)", () => {
  it("keeps states apart and reads only the scope asked for", async () => {
    const of = {
      agencyId: 1,
      years: [2021, 2022],
      indicators: ["outcomes_total"],
      applicants: ["total"],
    } as const;
    const points = await querySeries(db, { ...of, scope: "own" });
    expect(points.map(({ year, state, value }) => [year, state, value])).toEqual([
      [2021, "number", 3],
      [2022, "blank", null],
    ]);
    expect(await querySeries(db, { ...of, scope: "region" })).toEqual([]);
  });
});

describe("findings", () => {
  it("are told with their report and the cells they use", async () => {
    const [finding] = await queryRecentFindings(db, 5);
    expect(finding).toMatchObject({
      agency: "liaocheng-wenlv",
      year: 2021,
      scope: "own",
      rule: "T3-OUT:total",
      cells: [
        { indicator: "outcomes_total", applicant: "total" },
        { indicator: "granted", applicant: "total" },
      ],
    });
    expect(await queryAgencyFindings(db, 1)).toEqual([finding]);
    expect(await queryAgencyFindings(db, 2)).toEqual([]);
    expect(await queryVersionFindings(db, 1)).toEqual([finding]);
  });
});
