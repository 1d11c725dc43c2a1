import { appealIndicators } from "#lib/form/appeals.ts";
import type { Flow } from "./flow.ts";
import { findLabels, type LabelMatch } from "./labels.ts";
import { groupSums } from "./split.ts";
import type { TableReading } from "./table.ts";
import {
  allUnreadable,
  assign,
  type Found,
  isBlank,
  readToken,
  rowsBetween,
  type Token,
  tokensAfter,
  valueTail,
} from "./values.ts";
import { appealLexicon } from "./words.ts";
import type { Zone } from "./zones.ts";

const measures = appealIndicators.map(({ measure }) => measure);
/** Results in the order of the form, by the words of the head. */
const results = ["upheld", "corrected", "other_result", "pending", "total"];

/**
 * Reads table 4: one row of fifteen numbers, three groups of five (DOMAIN.md part 2.4). A head that
 * names them in another order, or anything else than fifteen cells, is unreadable.
 */
export function readAppeals(flow: Flow, zone: Zone): TableReading {
  const reading: TableReading = { cells: new Map(), forms: new Map(), extraRows: [] };
  const labels = findLabels(flow, appealLexicon, zone.start, zone.end);
  const end = labels.find(({ kind }) => kind === "heading")?.start ?? zone.end;
  const head = labels.filter(({ kind, start }) => kind === "column" && start < end);
  const last = head.at(-1);
  if (last === undefined) return reading;
  const found = cellsBehind(flow, head, last, end);
  appealIndicators.forEach(({ id }, at) => {
    const cell = found[at];
    if (cell !== undefined) reading.cells.set(`${id}/none`, cell);
  });
  return reading;
}

function cellsBehind(
  flow: Flow,
  head: readonly LabelMatch[],
  last: LabelMatch,
  end: number,
): readonly Found[] {
  const rows = rowsBetween(flow, last.end, end)
    .map(valueTail)
    .filter((row) => row.length > 0);
  const filled = rows.filter((row) => !row.every(isBlank));
  const [row] = filled.length > 0 ? filled : rows;
  const tokens = row ?? tokensAfter(flow, last, end);
  if (filled.length > 1 || startsWithTotal(head)) return allUnreadable(tokens, measures.length);
  if (row === undefined) return assign(tokens, measures, groupSums);
  return row.length === measures.length ? readAll(row) : byHead(row, headColumns(flow, head));
}

function readAll(tokens: readonly Token[]): readonly Found[] {
  return tokens.map((token, at) => readToken(token, measures[at] ?? "count"));
}

/** Whether the head names the total before the results it adds up. */
function startsWithTotal(head: readonly LabelMatch[]): boolean {
  return head.find(({ id }) => results.includes(id))?.id === "total";
}

/** Grid columns of the fifteen results, from left to right; empty where the head does not name them all. */
function headColumns(flow: Flow, head: readonly LabelMatch[]): readonly number[] {
  const named = head.flatMap(({ id, firstPiece }) => {
    const piece = flow.pieces[firstPiece];
    return results.includes(id) && piece?.kind === "row" ? [{ id, column: piece.column }] : [];
  });
  const sorted = named.toSorted((a, b) => a.column - b.column);
  const inOrder = sorted.every(({ id }, at) => id === results[at % results.length]);
  return sorted.length === measures.length && inOrder ? sorted.map(({ column }) => column) : [];
}

/** A row with other cells as well: its values are those under the head, or none is certain. */
function byHead(row: readonly Token[], columns: readonly number[]): readonly Found[] {
  const [first] = row;
  const chosen = columns.flatMap((column) =>
    row.filter((token) => token.column <= column && column < token.column + token.colspan),
  );
  const lost = row.some((token) => !isBlank(token) && !chosen.includes(token));
  if (new Set(chosen).size === measures.length && !lost) return readAll(chosen);
  const trailing = row.slice(measures.length).every(isBlank) && row.length > measures.length;
  const certain = trailing && first !== undefined && !isBlank(first) && columns.length === 0;
  return certain ? readAll(row.slice(0, measures.length)) : allUnreadable(row, measures.length);
}
