import type { Db } from "#db/client.ts";
import type { ApplicantId } from "#lib/form/applicant.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { fewestCases, findRate, type Lens, lensRows, type Rate } from "#lib/rate.ts";
import { wilson } from "#lib/wilson.ts";
import { queryCells, type ReportCells } from "./cells.ts";
import type { MeasureRow, ReportKey, ValueState } from "./chart-rows.ts";
import { type HeldReport, queryHeld } from "./held.ts";
import { counterparts, type Settled } from "./settle.ts";

/**
 * A measure (an indicator of the form, or a rate) of the chosen bodies in the chosen years, by body in
 * the order chosen, then year: one row for each, also where no report is held.
 */
export async function queryMeasure(
  db: Db,
  settled: Settled,
  measure: string,
  applicant: ApplicantId,
): Promise<MeasureRow[]> {
  const { agencies, years, scope } = settled;
  const held = await queryHeld(db, { agencyIds: agencies.map(({ id }) => id), years, scope });
  const rate = findRate(measure);
  const wanted =
    rate === undefined ? [measure, ...counterparts(measure)] : rateRows(rate, settled.lens);
  const who: readonly ApplicantId[] = [applicant, "none"];
  const cells = await queryCells(db, held, wanted, who);
  return agencies.flatMap((agency) =>
    years.map((year) => {
      const report = held.find((one) => one.agencyId === agency.id && one.year === year);
      const key = { agency: agency.slug, name: agency.name, year, scope: report?.scope ?? null };
      if (report === undefined) return { ...key, ...missing("uncollected") };
      return rate === undefined
        ? printedRow(key, report, cells, measure, applicant)
        : rateRow(key, report, cells, rate, settled.lens, applicant);
    }),
  );
}

/** The applicant an indicator is split by: none but in table 3. */
function applicantFor(indicator: string, applicant: ApplicantId): ApplicantId {
  return indicatorOf(indicator).table === "requests" ? applicant : "none";
}

function rateRows(rate: Rate, lens: Lens): readonly string[] {
  return [...rate.numerator, ...lensRows[lens]];
}

function missing(state: ValueState): Omit<MeasureRow, keyof ReportKey> {
  return {
    state,
    value: null,
    part: null,
    whole: null,
    low: null,
    high: null,
    form: null,
    indicator: null,
    failing: false,
  };
}

function printedRow(
  key: ReportKey,
  report: HeldReport,
  cells: ReportCells,
  measure: string,
  applicant: ApplicantId,
): MeasureRow {
  for (const indicator of [measure, ...counterparts(measure)]) {
    const who = applicantFor(indicator, applicant);
    // The 2014 sheet knows no applicants, so that it continues the totals alone.
    if (who === "none" && applicant !== "total" && indicator !== measure) continue;
    const cell = cells.of(report, indicator, who);
    if (cell === undefined || cell.state === "absent") continue;
    const { state, value, form } = cell;
    return {
      ...key,
      ...missing(state),
      value,
      form,
      indicator,
      failing: cells.fails(report, indicator, who),
    };
  }
  return { ...key, ...missing("absent") };
}

function rateRow(
  key: ReportKey,
  report: HeldReport,
  cells: ReportCells,
  rate: Rate,
  lens: Lens,
  applicant: ApplicantId,
): MeasureRow {
  const part = sumOf(report, cells, rate.numerator, applicant);
  const whole = sumOf(report, cells, lensRows[lens], applicant);
  const form = cells.of(report, rate.numerator[0] ?? "", applicant)?.form ?? null;
  const rows = rateRows(rate, lens);
  const failing = rows.some((indicator) => cells.fails(report, indicator, applicant));
  const base = { ...key, form, indicator: rate.id, failing };
  if (part.value === null || whole.value === null) {
    const state = part.value === null ? part.state : whole.state;
    return { ...missing(state), ...base };
  }
  const counted = { part: part.value, whole: whole.value };
  if (whole.value < fewestCases) return { ...missing("number"), ...base, ...counted };
  // A printed total may be wrong and smaller than its parts; then no interval holds.
  const limits = part.value <= whole.value ? wilson(part.value, whole.value) : undefined;
  const value = part.value / whole.value;
  return {
    ...base,
    ...counted,
    state: value === 0 ? "zero" : "number",
    value,
    low: limits?.low ?? null,
    high: limits?.high ?? null,
  };
}

/** A sum of printed rows; without a number where any of them has none, in the state of that one. */
export function sumOf(
  report: HeldReport,
  cells: ReportCells,
  indicators: readonly string[],
  applicant: ApplicantId,
): { readonly value: number | null; readonly state: ValueState } {
  let sum = 0;
  for (const indicator of indicators) {
    const cell = cells.of(report, indicator, applicantFor(indicator, applicant));
    if (cell === undefined || cell.value === null)
      return { value: null, state: cell?.state ?? "absent" };
    sum += cell.value;
  }
  return { value: sum, state: sum === 0 ? "zero" : "number" };
}
