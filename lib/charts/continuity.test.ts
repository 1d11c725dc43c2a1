import { describe, expect, it } from "vitest";
import { applicants } from "#lib/form/applicant.ts";
import type { SeriesPoint } from "#lib/queries/series.ts";
import { documentStrip, requestStrip } from "./continuity.ts";

const years = [2021, 2022, 2023];

function point(
  indicator: string,
  applicant: SeriesPoint["applicant"],
  year: number,
  value: number | null,
): SeriesPoint {
  return {
    indicator,
    applicant,
    year,
    value,
    state: value === null ? "blank" : "number",
    form: 2021,
  };
}

function row(indicator: string, year: number, value: number): SeriesPoint[] {
  return applicants.map(({ id }) => point(indicator, id, year, value));
}

describe("requestStrip(points, years)", () => {
  it("joins years whose seven columns agree", () => {
    const strip = requestStrip(
      [...row("carried_out", 2021, 3), ...row("carried_in", 2022, 3)],
      years,
    );
    expect(strip[0]).toEqual({
      year: 2021,
      stock: 3,
      joint: { joint: "joined", left: 3, right: 3 },
    });
  });

  it("breaks when any column differs, and shows that column", () => {
    const points = [...row("carried_out", 2021, 3), ...row("carried_in", 2022, 3)].map((item) =>
      item.indicator === "carried_in" && item.applicant === "business"
        ? { ...item, value: 1 }
        : item,
    );
    expect(requestStrip(points, years)[0]?.joint).toEqual({ joint: "broken", left: 3, right: 1 });
  });

  it("cannot test a year without a total, or without a report", () => {
    const withoutTotal = [
      point("carried_out", "business", 2021, 0),
      point("carried_in", "business", 2022, 0),
    ];
    expect(requestStrip(withoutTotal, years).map(({ joint }) => joint?.joint)).toEqual([
      "untestable",
      "untestable",
      undefined,
    ]);
  });
});

describe("documentStrip(points, years)", () => {
  const base = [
    point("norm_docs_in_force", "none", 2021, 10),
    point("norm_docs_issued", "none", 2022, 2),
    point("norm_docs_repealed", "none", 2022, 1),
  ];

  it("joins when the stock follows from issued and repealed", () => {
    const strip = documentStrip([...base, point("norm_docs_in_force", "none", 2022, 11)], years);
    expect(strip[0]?.joint).toEqual({ joint: "joined", left: 11, right: 11 });
  });

  it("is not testable where a number is blank", () => {
    const strip = documentStrip([...base, point("norm_docs_in_force", "none", 2022, null)], years);
    expect(strip[0]?.joint?.joint).toBe("untestable");
  });
});
