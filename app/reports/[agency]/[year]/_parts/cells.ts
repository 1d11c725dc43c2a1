import { isTextRule } from "#lib/check/text-rule.ts";
import type { TableId } from "#lib/form/indicator.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { cellAnchor } from "#lib/locale/address.ts";
import type { FindingRow } from "#lib/queries/findings.ts";
import type { Report } from "#lib/queries/report.ts";

export type Cell = Report["cells"][number];

/** What the tables of a report are drawn from. */
export interface Cells {
  readonly find: (indicator: string, applicant: string) => Cell | undefined;
  /** Whether a failed check of the tables is about this cell: the printed side of it. */
  readonly isFailing: (indicator: string, applicant: string) => boolean;
  /** Whether the report has this row, printed or asked for by its form. */
  readonly hasRow: (indicator: string) => boolean;
}

/** Looks cells up by their place in the form. */
export function cellsOf(report: Report, findings: readonly FindingRow[]): Cells {
  const cells = new Map(
    report.cells.map((cell) => [cellAnchor(cell.indicator, cell.applicant), cell]),
  );
  const rows = new Set(report.cells.map(({ indicator }) => indicator));
  const failing = new Set(
    findings
      .filter(({ outcome, rule }) => outcome === "fail" && !isTextRule(rule))
      .flatMap(({ cells: [first] }) =>
        first === undefined ? [] : [cellAnchor(first.indicator, first.applicant)],
      ),
  );
  return {
    find: (indicator, applicant) => cells.get(cellAnchor(indicator, applicant)),
    isFailing: (indicator, applicant) => failing.has(cellAnchor(indicator, applicant)),
    hasRow: (indicator) => rows.has(indicator),
  };
}

/** Tables of which the page prints at least one cell; the others were not received. */
export function printedTables(report: Report): readonly TableId[] {
  const printed = report.cells.filter(({ state }) => state !== "absent");
  return [...new Set(printed.map(({ indicator }) => indicatorOf(indicator).table))];
}
