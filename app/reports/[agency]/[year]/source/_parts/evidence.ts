import { checkTables } from "#lib/check/check.ts";
import type { Finding } from "#lib/check/finding.ts";
import { cellAnchor } from "#lib/locale/address.ts";
import type { Report } from "#lib/queries/report.ts";

type Cell = Report["cells"][number];

/** A cell with what is known about it. */
export interface Evidence {
  readonly cell: Cell;
  /** Every check that uses the cell, passes included, failures first. */
  readonly checks: readonly Finding[];
  /** Cells that the first of these checks uses with it. */
  readonly used: readonly Cell[];
}

/** The cell an address names ("granted.total") with its checks; undefined when there is none. */
export function evidenceOf(report: Report, anchor: string): Evidence | undefined {
  const byAnchor = new Map(report.cells.map((cell) => [anchorOf(cell), cell]));
  const cell = byAnchor.get(anchor);
  if (cell === undefined) return undefined;
  // Passes are not stored, because they can be had again from the cells at any time.
  const checks = checkTables(report)
    .filter(({ cells }) => cells.some((used) => anchorOf(used) === anchor))
    .toSorted((a, b) => rank(a) - rank(b));
  const used = (checks[0]?.cells ?? []).flatMap((place) => byAnchor.get(anchorOf(place)) ?? []);
  return { cell, checks, used };
}

const order = ["fail", "pass-blank-as-zero", "pass", "not-assessable"] as const;

function rank({ outcome }: Finding): number {
  return order.indexOf(outcome);
}

function anchorOf({ indicator, applicant }: Pick<Cell, "indicator" | "applicant">): string {
  return cellAnchor(indicator, applicant);
}
