import { type ApplicantId, applicants } from "#lib/form/applicant.ts";
import type { Flow, Piece } from "./flow.ts";
import type { LabelMatch } from "./labels.ts";

/** An applicant and the grid column under its head. */
export interface ApplicantColumn {
  readonly id: ApplicantId;
  readonly column: number;
}

/** Fewer recognised columns than this are no head to go by. */
const fewest = 6;

/**
 * The columns of table 3 from left to right as its head names them; empty when the head stands in no
 * grid or is too torn to go by, in which case the order of the form holds.
 */
export function applicantColumns(
  flow: Flow,
  head: readonly LabelMatch[],
): readonly ApplicantColumn[] {
  const columns = new Map<ApplicantId, number>();
  for (const label of head) {
    const piece = flow.pieces[label.firstPiece];
    const id = applicantOf(label, piece);
    if (id !== undefined && piece?.kind === "row" && !columns.has(id))
      columns.set(id, piece.column);
  }
  const sorted = [...columns]
    .map(([id, column]) => ({ id, column }))
    .toSorted((a, b) => a.column - b.column);
  const distinct = new Set(sorted.map(({ column }) => column)).size === sorted.length;
  return sorted.length >= fewest && distinct ? sorted : [];
}

function applicantOf(label: LabelMatch, piece: Piece | undefined): ApplicantId | undefined {
  if (piece === undefined) return undefined;
  if (label.id === "other_misc") return "other_org";
  if (label.id === "outcomes_total") return "total";
  const name = label.id.replace(/^applicant:/, "");
  return applicants.find(({ id }) => id === name)?.id;
}
