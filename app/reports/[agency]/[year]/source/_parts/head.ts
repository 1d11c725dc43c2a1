import type { Finding } from "#lib/check/finding.ts";
import { applicants } from "#lib/form/applicant.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { cellAnchor } from "#lib/locale/address.ts";
import { fill } from "#lib/locale/fill.ts";
import { describeFinding } from "#lib/locale/finding.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { reportWords } from "#lib/locale/report.ts";
import type { Report } from "#lib/queries/report.ts";

type Cell = Report["cells"][number];

/** The name of a cell: its row, and its applicant where there is one. */
export function cellName({ indicator, applicant }: Cell, locale: Locale): string {
  const row = indicatorOf(indicator).short[locale];
  const column = applicants.find(({ id }) => id === applicant)?.label[locale];
  return column === undefined ? row : `${row} · ${column}`;
}

/** What the page says at its head: a failed check of the cell, else what is printed in it. */
export function headOf(cell: Cell, checks: readonly Finding[], locale: Locale): string {
  const anchor = cellAnchor(cell.indicator, cell.applicant);
  const failed = checks.find(({ outcome, cells: [first] }) => {
    const isAbout = first !== undefined && cellAnchor(first.indicator, first.applicant) === anchor;
    return outcome === "fail" && isAbout;
  });
  if (failed !== undefined) return describeFinding(failed, locale);
  const name = cellName(cell, locale);
  const words = reportWords[locale];
  const raw = cell.raw.trim();
  return raw === ""
    ? fill(words.evidenceNoTitle, { cell: name })
    : fill(words.evidenceTitle, { cell: name, raw });
}
