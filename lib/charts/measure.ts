import type { ApplicantId } from "#lib/form/applicant.ts";
import type { Comparability } from "#lib/form/indicator.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import type { CellState } from "#lib/form/state.ts";
import type { SeriesPoint } from "#lib/queries/series.ts";

/** A cell of the form, followed over the years and, where the form bridges it, over the 2014 sheet. */
export interface Measure {
  readonly indicator: string;
  readonly applicant: ApplicantId;
}

/** One year of a measure. */
export interface MeasurePoint {
  readonly year: number;
  /** `uncollected` when no report of the year is held. */
  readonly state: CellState | "uncollected";
  readonly value: number | null;
  /** The cell it was read from, null when the form of the year has none. */
  readonly cell: Measure | null;
  readonly form: number | null;
}

/** Whether a line may lead from one year to the next. */
export type Join = Comparability | "none";

/** The cells that continue a measure: itself, and its counterpart in the 2014 sheet. */
export function cellsOf(measure: Measure): readonly Measure[] {
  const sheet = indicatorOf(measure.indicator).bridges.filter(
    ({ form, comparability }) => form === "2014" && comparability !== "different",
  );
  return [measure, ...sheet.map(({ indicator }): Measure => ({ indicator, applicant: "none" }))];
}

/** One point for each year; a year without a report, or whose form lacks the cell, has no value. */
export function followMeasure(
  measure: Measure,
  points: readonly SeriesPoint[],
  years: readonly number[],
  held: readonly number[],
): readonly MeasurePoint[] {
  const cells = cellsOf(measure);
  const mine = points.filter((point) => cells.some((cell) => isCell(point, cell)));
  return years.map((year) => {
    const point = mine.find((candidate) => candidate.year === year);
    if (point !== undefined) return { ...point, cell: point };
    const state = held.includes(year) ? "absent" : "uncollected";
    return { year, state, value: null, cell: null, form: null };
  });
}

function isCell(point: SeriesPoint, cell: Measure): boolean {
  return point.indicator === cell.indicator && point.applicant === cell.applicant;
}

/** How two neighbouring years may be joined: not over a gap, dashed over a change of definition. */
export function joinOf(from: MeasurePoint, to: MeasurePoint): Join {
  if (from.value === null || to.value === null || to.year !== from.year + 1) return "none";
  if (from.cell === null || to.cell === null || from.form === to.form) return "same";
  const earlier = from.cell.indicator;
  const bridge = indicatorOf(to.cell.indicator).bridges.find(
    ({ form, indicator }) => form === String(from.form) && indicator === earlier,
  );
  return bridge?.comparability ?? (earlier === to.cell.indicator ? "same" : "none");
}
