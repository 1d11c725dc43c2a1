import { describe, expect, it } from "vitest";
import { countAgencies, queryCoverage } from "./coverage.ts";
import { queryRegionSizes, queryRegionYears } from "./coverage-groups.ts";
import { placedDatabase } from "./made/placed.ts";

const db = placedDatabase();

describe("queryCoverage(db, region)", () => {
  it("lists every body with its reports, by province, kind, name, year and scope", async () => {
    const rows = await queryCoverage(db);
    expect(rows.map(({ agency, year, scope }) => [agency, year, scope])).toEqual([
      ["pingtan", 2022, "own"],
      ["liaocheng-wenlv", 2021, "own"],
      ["liaocheng-wenlv", 2022, "own"],
      ["liaocheng", 2022, "own"],
      ["liaocheng", 2022, "region"],
      ["wei", null, null],
    ]);
  });

  it("judges departments by 31 January, governments by 31 March, townships never", async () => {
    const rows = await queryCoverage(db);
    expect(rows.map(({ deadline, punctuality }) => [deadline, punctuality])).toEqual([
      [null, null],
      ["2022-01-31", "on"],
      ["2023-01-31", "late"],
      ["2023-03-31", null],
      ["2023-03-31", "on"],
      [null, null],
    ]);
  });

  it("keeps to a region and those below it", async () => {
    const rows = await queryCoverage(db, "370000");
    expect(new Set(rows.map(({ province }) => province))).toEqual(new Set(["山东省"]));
    expect(await countAgencies(db, "371500")).toBe(2);
    expect(await countAgencies(db)).toBe(4);
  });
});

describe("coverage by region", () => {
  it("counts bodies, not reports", async () => {
    expect(await queryRegionSizes(db)).toEqual([
      { code: "350000", name: "福建省", agencies: 1 },
      { code: "370000", name: "山东省", agencies: 2 },
      { code: null, name: null, agencies: 1 },
    ]);
    expect(await queryRegionYears(db)).toEqual([
      { code: "350000", year: 2022, held: 1, onTime: 0, late: 0, failing: 0 },
      { code: "370000", year: 2021, held: 1, onTime: 1, late: 0, failing: 1 },
      { code: "370000", year: 2022, held: 2, onTime: 1, late: 1, failing: 0 },
    ]);
  });

  it("goes down to prefectures inside a province", async () => {
    expect((await queryRegionSizes(db, "370000")).map(({ code }) => code)).toEqual(["371500"]);
  });
});
