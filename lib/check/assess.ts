import type { FormCell } from "#lib/form/indicators.ts";
import type { ReadCell } from "#lib/read/report.ts";
import { parseDecimal } from "./decimal.ts";
import { cellsOf, type Expression, evaluate, type Sides } from "./expression.ts";
import type { Outcome } from "./finding.ts";

/** What a report says in a cell of the form; undefined where its tables do not have the cell. */
export type Lookup = (cell: FormCell) => ReadCell | undefined;

/** The outcome of an expression, with both sides unless it cannot be assessed. */
export interface Assessment {
  readonly outcome: Outcome;
  readonly sides: Sides | null;
}

const notAssessable: Assessment = { outcome: "not-assessable", sides: null };

/**
 * Tries an expression on the cells of a report by the null policy of DOMAIN.md part 3: with a number
 * in every cell it passes or fails; blanks alone may stand for zero when it then holds, which is a
 * pass of its own kind; a sign, something unreadable, a cell that is not there or a total that was
 * derived because the page leaves it out leaves it open.
 */
export function assess(expression: Expression, lookup: Lookup): Assessment {
  const cells = cellsOf(expression).map(lookup);
  if (cells.some((cell) => cell?.flags.includes("derived"))) return notAssessable;
  const missing = cells.filter((cell) => cell === undefined || cell.value === null);
  if (missing.some((cell) => cell?.state !== "blank")) return notAssessable;
  const sides = evaluate(expression, (cell) => parseDecimal(lookup(cell)?.value ?? "0"));
  if (missing.length === 0) return { outcome: sides.holds ? "pass" : "fail", sides };
  return sides.holds ? { outcome: "pass-blank-as-zero", sides } : notAssessable;
}
