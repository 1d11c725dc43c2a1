import { appealIndicators } from "#lib/form/appeals.ts";
import type { Flow } from "./flow.ts";
import type { LabelMatch } from "./labels.ts";
import { covers } from "./values.ts";

/** A result of table 4 and the grid column under its head. */
export interface AppealColumn {
  readonly indicator: string;
  readonly column: number;
}

const groups = ["recon", "lit_direct", "lit_after_recon"];
/** Results in the order of the form, by the words of the head. */
const results = ["upheld", "corrected", "other_result", "pending", "total"];

/**
 * The grid columns of the fifteen results in the order of the form, as the head names them: each result
 * under its group, or all of them in the order of the form where the groups' widths are lost. Empty
 * where the head does not name them all.
 */
export function appealColumns(flow: Flow, head: readonly LabelMatch[]): readonly AppealColumn[] {
  const named = placesOf(flow, head, results);
  const over = placesOf(flow, head, groups);
  const grouped = named.flatMap(({ id, column }) => {
    const above = over.filter((group) => covers(group, column));
    const indicator = `${above[0]?.id}_${id.replace("_result", "")}`;
    return above.length === 1 ? [{ indicator, column }] : [];
  });
  const byGroup = appealIndicators.flatMap(({ id }) =>
    grouped.filter(({ indicator }) => indicator === id),
  );
  const whole = byGroup.length === appealIndicators.length && areDistinct(byGroup);
  if (whole && named.length === byGroup.length) return byGroup;
  return named.length === appealIndicators.length && inFormOrder(head) ? inOrder(named) : [];
}

/** Places of labels in the grid; words that stand twice in a cell are one. */
function placesOf(
  flow: Flow,
  head: readonly LabelMatch[],
  ids: readonly string[],
): readonly Place[] {
  const places = head.flatMap(({ id, firstPiece }): Place[] => {
    const piece = flow.pieces[firstPiece];
    if (!ids.includes(id) || piece?.kind !== "row") return [];
    return [{ id, piece: firstPiece, column: piece.column, colspan: piece.colspan }];
  });
  return places.filter(
    ({ id, piece }, at) => places.findIndex((one) => one.piece === piece && one.id === id) === at,
  );
}

interface Place {
  readonly id: string;
  readonly piece: number;
  readonly column: number;
  readonly colspan: number;
}

function areDistinct(columns: readonly AppealColumn[]): boolean {
  return new Set(columns.map(({ indicator }) => indicator)).size === columns.length;
}

function inOrder(named: readonly Place[]): readonly AppealColumn[] {
  const sorted = named.toSorted((a, b) => a.column - b.column);
  if (!sorted.every(({ id }, at) => id === results[at % results.length])) return [];
  return sorted.map(({ column }, at) => ({ indicator: appealIndicators[at]?.id ?? "", column }));
}

/** Whether nothing in the head says that groups or results stand in another order than the form's. */
export function inFormOrder(head: readonly LabelMatch[]): boolean {
  const ids = head.map(({ id }) => id);
  const before = (one: string, other: string) =>
    !ids.includes(one) || !ids.includes(other) || ids.indexOf(one) < ids.indexOf(other);
  return (
    ids.find((id) => results.includes(id)) !== "total" &&
    before("recon", "litigation") &&
    before("lit_direct", "lit_after_recon")
  );
}
