import { type OutcomeGroupId, outcomeGroups } from "#lib/form/requests.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount, formatShare } from "#lib/locale/number.ts";
import { stateWords } from "#lib/locale/states.ts";
import type { OutcomeRow } from "#lib/queries/chart-rows.ts";
import { type Absence, absenceOf } from "./absence-mark.ts";
import { few, fewest } from "./tell.ts";
import { chartWords } from "./words.ts";

export interface OutcomesLook {
  readonly locale: Locale;
  /** One agency over the years in columns, or agencies of one year in rows. */
  readonly by: "year" | "agency";
  readonly measure: "share" | "count";
}

/** The outcomes of one report, in the order of the form. */
export interface OutcomeReport {
  readonly rows: readonly OutcomeRow[];
  readonly name: string;
  readonly year: number;
  readonly total: number | null;
  readonly failing: boolean;
  /** What is drawn of each group; null for one without a number, never zero for it. */
  readonly parts: Readonly<Record<OutcomeGroupId, number | null>>;
  /** Kinds of absence among the groups. */
  readonly absences: readonly Absence[];
  /** Whether the shares stand on so few requests that they are hatched. */
  readonly shaky: boolean;
  /** Whether there are too few requests for shares at all. */
  readonly tooFew: boolean;
}

/** The rows by report, in the order given. */
export function outcomeReports(
  rows: readonly OutcomeRow[],
  { measure, by }: Pick<OutcomesLook, "measure" | "by">,
): readonly OutcomeReport[] {
  const groups = [...Map.groupBy(rows, ({ agency, year }) => `${agency}/${year}`).values()];
  const reports = groups.map((ofReport) => reportOf(ofReport, measure));
  return by === "year" ? reports.toSorted((a, b) => a.year - b.year) : reports;
}

function reportOf(rows: readonly OutcomeRow[], measure: "share" | "count"): OutcomeReport {
  const total = rows[0]?.total ?? null;
  const drawn = (group: OutcomeGroupId) => {
    const row = rows.find((candidate) => candidate.group === group);
    return (measure === "share" ? row?.share : row?.value) ?? null;
  };
  return {
    rows,
    name: rows[0]?.name ?? "",
    year: rows[0]?.year ?? 0,
    total,
    failing: rows.some(({ failing }) => failing),
    parts: {
      granted: drawn("granted"),
      partially_granted: drawn("partially_granted"),
      denied: drawn("denied"),
      unable: drawn("unable"),
      not_processed: drawn("not_processed"),
      other: drawn("other"),
    },
    absences: [...new Set(rows.flatMap(({ state }) => absenceOf(state) ?? []))],
    shaky: measure === "share" && total !== null && total < few,
    tooFew: measure === "share" && total !== null && total < fewest,
  };
}

/** The height of a stack. */
export function sumOf({ parts }: OutcomeReport): number {
  return outcomeGroups.reduce((sum, { id }) => sum + (parts[id] ?? 0), 0);
}

/** What a report prints as parts, added up; null when a part has no number. */
export function printedSum({ rows }: OutcomeReport): number | null {
  const values = rows.flatMap(({ value }) => value ?? []);
  return values.length < rows.length ? null : values.reduce((sum, value) => sum + value, 0);
}

/** Why nothing is drawn for a report, in words; null when something is. */
export function nothingDrawn(report: OutcomeReport, locale: Locale, short: boolean): string | null {
  if (outcomeGroups.some(({ id }) => report.parts[id] !== null)) return null;
  if (report.tooFew) return chartWords[locale][short ? "fewCasesShort" : "fewCases"];
  const absence = report.absences[0];
  return absence === undefined ? chartWords[locale].noTotal : stateWords[locale][absence];
}

/** A part of a stack in a sentence. */
export function tellPart(
  report: OutcomeReport,
  group: (typeof outcomeGroups)[number],
  locale: Locale,
): string {
  const words = chartWords[locale];
  const row = report.rows.find((candidate) => candidate.group === group.id);
  const count = fill(words.cases, { n: formatCount(row?.value ?? 0, locale) });
  const share = row?.share == null ? "" : `${words.comma}${formatShare(row.share, locale)}`;
  return `${report.name} ${report.year} ${group.label[locale]}${words.colon}${count}${share}`;
}
