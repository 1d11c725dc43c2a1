import { describe, expect, it } from "vitest";
import { indicatorOf } from "#lib/form/indicators.ts";
import type { SeriesPoint } from "#lib/queries/series.ts";
import { followMeasure, joinOf } from "./measure.ts";
import { disclosureRates, latestOf } from "./six.ts";
import { sparkOf } from "./spark.ts";

const years = [2018, 2019, 2020, 2021, 2022];
const held = [2018, 2019, 2020, 2021];

function cell(
  indicator: string,
  year: number,
  value: number | null,
  applicant: SeriesPoint["applicant"] = "none",
): SeriesPoint {
  const form = year < 2019 ? 2014 : year < 2021 ? 2019 : 2021;
  return {
    indicator,
    applicant,
    year,
    value,
    state: value === null ? "unreadable" : "number",
    form,
  };
}

describe("followMeasure(measure, points, years, held)", () => {
  const permits = followMeasure(
    { indicator: "permits_decisions", applicant: "none" },
    [cell("permits_decisions", 2020, 5), cell("permits_decisions", 2021, 8)],
    years,
    held,
  );

  it("tells a form without the cell from a year without a report", () => {
    expect(permits.map(({ state }) => state)).toEqual([
      "absent",
      "absent",
      "number",
      "number",
      "uncollected",
    ]);
  });

  it("joins dashed where another form asks for something similar", () => {
    const [, , before, after] = permits;
    if (before === undefined || after === undefined) throw new Error("two years are given");
    expect(joinOf(before, after)).toBe(indicatorOf("permits_decisions").bridges[0]?.comparability);
  });

  it("continues into the 2014 sheet, dashed", () => {
    const received = followMeasure(
      { indicator: "new_received", applicant: "total" },
      [cell("s14_requests_received", 2018, 12), cell("new_received", 2019, 23, "total")],
      years,
      held,
    );
    expect(received[0]?.value).toBe(12);
    expect(sparkOf(received, { width: 100, height: 60 }).lines.map(({ dashed }) => dashed)).toEqual(
      [true],
    );
  });
});

describe("sparkOf(points, box)", () => {
  const points = followMeasure(
    { indicator: "new_received", applicant: "total" },
    [
      cell("new_received", 2019, 10, "total"),
      cell("new_received", 2020, null, "total"),
      cell("new_received", 2021, 20, "total"),
    ],
    years,
    held,
  );
  const spark = sparkOf(points, { width: 112, height: 100 });

  it("leaves a gap open and marks it", () => {
    expect(spark.lines).toEqual([]);
    expect(spark.gaps.map(({ point }) => point.year)).toEqual([2018, 2020, 2022]);
  });

  it("stands on zero", () => {
    expect(spark.dots.map(({ x, y }) => [x, y])).toEqual([
      [31, 52],
      [81, 18],
    ]);
    expect(spark.baseline).toBe(86);
  });

  it("draws a row of zeros on the base line", () => {
    const zeros = points.map((point) => ({ ...point, value: 0 }));
    expect(sparkOf(zeros, { width: 112, height: 100 }).dots.every(({ y }) => y === 86)).toBe(true);
  });
});

describe("disclosureRates(points, years, held)", () => {
  const outcomes = (year: number, granted: number, partly: number | null, all: number) => [
    cell("granted", year, granted, "total"),
    cell("partially_granted", year, partly, "total"),
    cell("outcomes_total", year, all, "total"),
  ];
  const rates = disclosureRates(
    [...outcomes(2019, 4, 3, 9), ...outcomes(2020, 7, null, 20), ...outcomes(2021, 33, 38, 148)],
    years,
    held,
  );

  it("keeps the fraction and drops the rate under ten", () => {
    expect(rates[1]).toMatchObject({ part: 7, whole: 9, value: null });
  });

  it("makes no rate of a blank part", () => {
    expect(rates[2]).toMatchObject({ part: null, whole: 20, value: null });
  });

  it("divides as printed", () => {
    expect(latestOf(rates)).toMatchObject({ year: 2021, part: 71, whole: 148, value: 71 / 148 });
  });
});
