import { applicants } from "#lib/form/applicant.ts";
import type { SeriesPoint } from "#lib/queries/series.ts";

/**
 * Whether a year joins the one before: `joined` what can be tested agrees, `broken` a printed number
 * differs, `untestable` a number is missing, the form changed, or no report is held.
 */
export type Joint = "joined" | "broken" | "untestable";

/** One year of a strip and how it joins the next. */
export interface StripYear {
  readonly year: number;
  /** Printed stock of the year: carried out, or in force; null when there is none. */
  readonly stock: number | null;
  /** The joint to the next year, null in the last year. */
  readonly joint: StripJoint | null;
}

export interface StripJoint {
  readonly joint: Joint;
  /** What one year leaves and what the next begins with, null when not testable. */
  readonly left: number | null;
  readonly right: number | null;
}

/** Every cell the two strips need, for one query. */
export const continuityCells = {
  indicators: [
    "carried_in",
    "carried_out",
    "norm_docs_in_force",
    "norm_docs_issued",
    "norm_docs_repealed",
  ],
  applicants: [...applicants.map(({ id }) => id), "none" as const],
} as const;

/** Requests carried out of one year against those carried into the next, in all seven columns. */
export function requestStrip(
  points: readonly SeriesPoint[],
  years: readonly number[],
): readonly StripYear[] {
  const valueIn = lookup(points);
  return years.map((year) => ({
    year,
    stock: valueIn("carried_out", "total", year),
    joint: jointOf(
      years,
      year,
      applicants.map(({ id }) => ({
        left: valueIn("carried_out", id, year),
        right: valueIn("carried_in", id, year + 1),
      })),
    ),
  }));
}

/** Normative documents in force against those of the year before, plus issued, less repealed. */
export function documentStrip(
  points: readonly SeriesPoint[],
  years: readonly number[],
): readonly StripYear[] {
  const valueIn = lookup(points);
  const printed = (indicator: string, year: number) => valueIn(indicator, "none", year);
  return years.map((year) => {
    const before = printed("norm_docs_in_force", year);
    const issued = printed("norm_docs_issued", year + 1);
    const repealed = printed("norm_docs_repealed", year + 1);
    const known = before !== null && issued !== null && repealed !== null;
    const left = known ? before + issued - repealed : null;
    const right = printed("norm_docs_in_force", year + 1);
    return { year, stock: before, joint: jointOf(years, year, [{ left, right }]) };
  });
}

interface Sides {
  readonly left: number | null;
  readonly right: number | null;
}

/** The joint shows the pair that decides: the last that differs, else the last of all (the total). */
function jointOf(
  years: readonly number[],
  year: number,
  pairs: readonly Sides[],
): StripJoint | null {
  if (year === years.at(-1)) return null;
  const tested = pairs.filter(({ left, right }) => left !== null && right !== null);
  const last = tested.at(-1);
  const differing = tested.findLast(({ left, right }) => left !== right);
  if (differing !== undefined) return { joint: "broken", ...differing };
  // The total alone decides that a year joins; without it the parts prove nothing.
  if (last === undefined || last !== pairs.at(-1)) {
    return { joint: "untestable", left: null, right: null };
  }
  return { joint: "joined", ...last };
}

function lookup(points: readonly SeriesPoint[]) {
  const values = new Map(
    points.map((point) => [`${point.indicator}/${point.applicant}/${point.year}`, point.value]),
  );
  return (indicator: string, applicant: string, year: number): number | null =>
    values.get(`${indicator}/${applicant}/${year}`) ?? null;
}
