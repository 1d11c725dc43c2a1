import type { ApplicantId } from "#lib/form/applicant.ts";
import type { SeriesPoint } from "#lib/queries/series.ts";
import { fewestCases } from "#lib/rate.ts";
import { cellsOf, followMeasure, type Measure, type MeasurePoint } from "./measure.ts";

/** The six figures of an agency's page, in their order. */
export const sixFigures = [
  { id: "newReceived", measure: total("new_received"), unit: "件" },
  { id: "disclosureRate", measure: null, unit: "%" },
  { id: "reviews", measure: printed("recon_total"), unit: "件" },
  { id: "penalties", measure: printed("penalties_decisions"), unit: "件" },
  { id: "permits", measure: printed("permits_decisions"), unit: "件" },
  { id: "fees", measure: printed("fees_amount_wan"), unit: "万元" },
] as const;

export type SixId = (typeof sixFigures)[number]["id"];

const numerators = [total("granted"), total("partially_granted")];
const denominator = total("outcomes_total");

/** A share with the fraction it is made of; the value is null where the whole is too small. */
export interface RatePoint extends MeasurePoint {
  readonly part: number | null;
  readonly whole: number | null;
}

/** Every cell the six figures need, for one query. */
export const sixCells: {
  readonly indicators: readonly string[];
  readonly applicants: readonly ApplicantId[];
} = {
  indicators: sixMeasures().map(({ indicator }) => indicator),
  applicants: ["total", "none"],
};

/** Disclosed in full or in part over all concluded, as printed, year by year. */
export function disclosureRates(
  points: readonly SeriesPoint[],
  years: readonly number[],
  held: readonly number[],
): readonly RatePoint[] {
  const [granted = [], partly = []] = numerators.map((measure) =>
    followMeasure(measure, points, years, held),
  );
  return followMeasure(denominator, points, years, held).map((point, at) => {
    const parts = [granted[at]?.value, partly[at]?.value];
    const part = parts.every((value) => typeof value === "number")
      ? parts.reduce((sum, value) => sum + value, 0)
      : null;
    const whole = point.value;
    // Answers of the 2014 sheet are counted otherwise, so no rate reaches back to it.
    const usable = part !== null && whole !== null && whole >= fewestCases && point.form !== 2014;
    return { ...point, part, whole, value: usable ? part / whole : null };
  });
}

/** The latest year with a value, or undefined. */
export function latestOf<Point extends MeasurePoint>(points: readonly Point[]): Point | undefined {
  return points.findLast(({ value }) => value !== null);
}

function sixMeasures(): readonly Measure[] {
  const own = sixFigures.flatMap(({ measure }) => (measure === null ? [] : cellsOf(measure)));
  return [...own, ...numerators, denominator];
}

function total(indicator: string): Measure {
  return { indicator, applicant: "total" };
}

function printed(indicator: string): Measure {
  return { indicator, applicant: "none" };
}
