import { type ApplicantId, applicants } from "#lib/form/applicant.ts";
import type { Flow, Piece } from "./flow.ts";
import type { LabelMatch } from "./labels.ts";

/** An applicant and the grid column under its head. */
export interface ApplicantColumn {
  readonly id: ApplicantId;
  readonly column: number;
}

/** The order of the form, which holds where no head tells another one. */
export const formOrder: readonly ApplicantId[] = applicants.map(({ id }) => id);

/**
 * The columns of table 3 from left to right as its head names them; empty when the head stands in no
 * grid or does not name all but the total, in which case the order of the form holds.
 */
export function applicantColumns(
  flow: Flow,
  head: readonly LabelMatch[],
): readonly ApplicantColumn[] {
  const columns = new Map<ApplicantId, number>();
  for (const label of head) {
    const piece = flow.pieces[label.firstPiece];
    const id = applicantOf(label, piece);
    // A total of something else (上年总计) may break its line before the word.
    const begins = piece?.start === label.start;
    if (id !== undefined && piece?.kind === "row" && begins && !columns.has(id)) {
      columns.set(id, piece.column);
    }
  }
  const sorted = [...columns]
    .map(([id, column]) => ({ id, column }))
    .toSorted((a, b) => a.column - b.column);
  const distinct = new Set(sorted.map(({ column }) => column)).size === sorted.length;
  const whole = sorted.length === formOrder.length || isTotalAlone(sorted);
  return distinct && whole ? sorted : [];
}

/**
 * Whether a head names the six applicants and has no word besides them: the table prints no totals.
 * With other words a total may stand under one of them.
 */
export function isWithoutTotal(
  flow: Flow,
  head: readonly LabelMatch[],
  columns: readonly ApplicantColumn[],
): boolean {
  if (!isTotalAlone(columns)) return false;
  const first = head[0]?.firstPiece ?? 0;
  const last = head.at(-1)?.lastPiece ?? 0;
  const named = new Set(head.flatMap(({ firstPiece, lastPiece }) => [firstPiece, lastPiece]));
  return flow.pieces
    .slice(first, last + 1)
    .every((piece, at) => piece.raw.trim() === "" || named.has(first + at));
}

/** Whether the total is the one column that is not named. */
function isTotalAlone(columns: readonly ApplicantColumn[]): boolean {
  return columns.length === formOrder.length - 1 && columns.every(({ id }) => id !== "total");
}

function applicantOf(label: LabelMatch, piece: Piece | undefined): ApplicantId | undefined {
  if (piece === undefined) return undefined;
  if (label.id === "other_misc") return "other_org";
  if (label.id === "outcomes_total") return "total";
  const name = label.id.replace(/^applicant:/, "");
  return applicants.find(({ id }) => id === name)?.id;
}
