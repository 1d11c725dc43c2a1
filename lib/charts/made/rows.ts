import { outcomeGroups } from "#lib/form/requests.ts";
import type {
  EnforcementRow,
  FlowRow,
  MeasureRow,
  OutcomeRow,
  ReportKey,
  ValueState,
} from "#lib/queries/chart-rows.ts";

/** Rows for tests of charts; figures are those of 平潭综合实验区 where they are real. */

/** A body in a year. */
function report(year: number, name = "平潭综合实验区"): ReportKey {
  return { agency: name, name, year, scope: "region" };
}

function formOf(year: number): number {
  if (year < 2019) return 2014;
  return year < 2021 ? 2019 : 2021;
}

/** An indicator as printed. */
export function count(
  year: number,
  value: number | null,
  { name, state, indicator = "new_received" }: CountMade = {},
): MeasureRow {
  return {
    ...report(year, name),
    state: state ?? (value === 0 ? "zero" : "number"),
    value,
    part: null,
    whole: null,
    low: null,
    high: null,
    form: formOf(year),
    indicator,
    failing: false,
  };
}

interface CountMade {
  readonly name?: string;
  readonly state?: ValueState;
  readonly indicator?: string;
}

/** A rate, without a share under ten cases. */
export function rate(year: number, part: number, whole: number, name?: string): MeasureRow {
  const share = part / whole;
  return {
    ...count(year, whole < 10 ? null : share, { ...(name && { name }), state: "number" }),
    part,
    whole,
    low: whole < 10 ? null : share * 0.8,
    high: whole < 10 ? null : share * 1.2,
    indicator: "disclosure_rate",
  };
}

/** The outcomes of a report, whose printed total may be wrong; null is a blank cell. */
export function outcomes(
  year: number,
  values: readonly (number | null)[],
  total: number,
  name?: string,
): readonly OutcomeRow[] {
  return outcomeGroups.map(({ id }, at) => {
    const value = values[at] ?? null;
    return {
      ...report(year, name),
      group: id,
      state: value === null ? "blank" : value === 0 ? "zero" : "number",
      value,
      total,
      share: value === null || total < 10 ? null : value / total,
      form: formOf(year),
      failing: values.reduce<number>((sum, one) => sum + (one ?? 0), 0) !== total,
    };
  });
}

/** A step of a flow. */
export function step(from: FlowRow["from"], to: FlowRow["to"], value: number | null): FlowRow {
  const state = value === null ? "blank" : value === 0 ? "zero" : "number";
  return { ...report(2024, "宿迁市"), from, to, state, value };
}

/** Enforcement of a body; null is a blank cell. */
export function enforcement(
  name: string,
  values: readonly (number | null)[],
  type: string | null = null,
): readonly EnforcementRow[] {
  const indicators = [
    "permits_decisions",
    "penalties_decisions",
    "coercion_decisions",
    "fees_amount_wan",
  ] as const;
  return indicators.map((indicator, at) => {
    const value = values[at] ?? null;
    const state = value === null ? "blank" : value === 0 ? "zero" : "number";
    return {
      ...report(2024, name),
      indicator,
      state,
      value,
      form: 2021,
      type,
      typeZh: type,
      typeEn: type,
    };
  });
}
