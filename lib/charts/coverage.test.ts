import { describe, expect, it } from "vitest";
import type { CoverageRow } from "#lib/queries/coverage.ts";
import { coveragePanels, coverageYears } from "./coverage.ts";

const row: CoverageRow = {
  agency: "pingtan",
  name: "平潭综合实验区",
  province: "福建省",
  region: "福建省",
  departmentType: "dev_zone",
  departmentTypeZh: "开发区",
  departmentTypeEn: "Zones",
  year: 2020,
  scope: "region",
  publishedOn: "2021-03-05",
  deadline: "2021-03-31",
  punctuality: "on",
  numbersFound: 195,
  numbersExpected: 198,
  unreadable: 3,
  failures: 2,
  partial: 0,
};

const unknown: CoverageRow = {
  ...row,
  agency: "b",
  province: null,
  year: 2018,
  punctuality: null,
  failures: 0,
  partial: 1,
};
const never: CoverageRow = { ...row, agency: "c", year: null, scope: null, numbersFound: null };

describe("coverageYears(rows)", () => {
  it("leaves out no year between the first and the last", () => {
    expect(coverageYears([row, unknown, never])).toEqual([2018, 2019, 2020]);
  });

  it("is empty when nothing is held", () => {
    expect(coverageYears([never])).toEqual([]);
  });

  it("keeps the newest twelve", () => {
    expect(coverageYears([row, { ...row, year: 2000 }])[0]).toBe(2009);
  });
});

describe("coveragePanels(rows, years)", () => {
  const panels = coveragePanels([row, never, unknown], [2018, 2019, 2020]);
  const looks = panels.flatMap(({ groups }) =>
    groups.flatMap(({ lines }) => lines.map(({ cells }) => cells.map(({ look }) => look))),
  );

  it("groups by province, the unknown one as its own", () => {
    expect(panels.map(({ province, agencies }) => [province, agencies])).toEqual([
      ["福建省", 2],
      [null, 1],
    ]);
  });

  it("calls a body without reports uncollected, never unpublished", () => {
    expect(looks[1]).toEqual(["uncollected", "uncollected", "uncollected"]);
  });

  it("fills by punctuality where it is known, and marks failure and part", () => {
    expect(looks[0]).toEqual(["uncollected", "uncollected", "on"]);
    expect(looks[2]).toEqual(["held", "uncollected", "uncollected"]);
    expect(panels[0]?.groups[0]?.lines[0]?.cells[2]).toMatchObject({
      failing: true,
      partial: false,
    });
    expect(panels[1]?.groups[0]?.lines[0]?.cells[0]).toMatchObject({
      failing: false,
      partial: true,
    });
  });

  it("shows the report with most numbers when a year has several", () => {
    const small = { ...row, scope: "own", numbersFound: 10 };
    const [panel] = coveragePanels([small, row], [2020]);
    expect(panel?.groups[0]?.lines[0]?.cells[0]?.report?.scope).toBe("region");
  });

  it("hatches a report without a single readable number", () => {
    const [panel] = coveragePanels([{ ...row, numbersFound: 0 }], [2020]);
    expect(panel?.groups[0]?.lines[0]?.cells[0]?.look).toBe("unreadable");
  });
});
