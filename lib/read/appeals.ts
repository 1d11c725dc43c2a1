import { appealIndicators } from "#lib/form/appeals.ts";
import { type AppealColumn, appealColumns, inFormOrder } from "./appeal-columns.ts";
import type { Flow, Piece } from "./flow.ts";
import { findLabels, type LabelMatch } from "./labels.ts";
import { groupSums } from "./split.ts";
import type { TableReading } from "./table.ts";
import {
  allUnreadable,
  assign,
  covers,
  type Found,
  isBlank,
  isPageMark,
  isValue,
  onlyStretch,
  readToken,
  rowsBetween,
  type Token,
  tokensAfter,
  valueTail,
  wholeToken,
} from "./values.ts";
import { appealLexicon } from "./words.ts";
import type { Zone } from "./zones.ts";

const measures = appealIndicators.map(({ measure }) => measure);

/**
 * Reads table 4: one row of fifteen numbers, three groups of five (DOMAIN.md part 2.4). In a grid each
 * number is what stands under the head of its group and result; elsewhere the order of the form must
 * hold. Anything else than fifteen cells is unreadable.
 */
export function readAppeals(flow: Flow, zone: Zone): TableReading {
  const reading: TableReading = { cells: new Map(), forms: new Map(), extraRows: [] };
  const labels = findLabels(flow, appealLexicon, zone.start, zone.end);
  const end = labels.find(({ kind }) => kind === "heading")?.start ?? zone.end;
  const head = headOf(
    flow,
    labels.filter(({ kind, start }) => kind === "column" && start < end),
  );
  const last = head.at(-1);
  if (last === undefined) return reading;
  const found = cellsBehind(flow, head, last, end);
  appealIndicators.forEach(({ id }, at) => {
    const cell = found[at];
    if (cell !== undefined) reading.cells.set(`${id}/none`, cell);
  });
  return reading;
}

/** The head: most labels without a number between them; sentences that name results have numbers. */
function headOf(flow: Flow, labels: readonly LabelMatch[]): readonly LabelMatch[] {
  const runs: LabelMatch[][] = [];
  for (const label of labels) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const apart = before === undefined || /\d/.test(flow.text.slice(before.end, label.start));
    if (run === undefined || apart) runs.push([label]);
    else run.push(label);
  }
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function cellsBehind(
  flow: Flow,
  head: readonly LabelMatch[],
  last: LabelMatch,
  end: number,
): readonly Found[] {
  const columns = appealColumns(flow, head);
  // Words in the line before may keep a total from being found as a label of the head.
  const totalBefore = /(?:总计|合计|总数)$/.test(flow.text.slice(0, head[0]?.start ?? 0));
  const moved = columns.length === 0 && (totalBefore || !inFormOrder(head));
  const rows = rowsBetween(flow, last.end, end).flatMap((row) => {
    const values = valuesOf(flow, head, row, columns);
    return values.length > 0 ? [values] : [];
  });
  const filled = rows.filter((row) => !row.every(isBlank));
  const [row] = filled.length > 0 ? filled : rows;
  const tokens = row ?? tokensAfter(flow, last, end);
  if (filled.length > 1 || moved) return allUnreadable(tokens, measures.length);
  if (row === undefined) return assign(tokens, measures, groupSums);
  return row.length === measures.length ? readAll(row) : allUnreadable(row, measures.length);
}

function readAll(tokens: readonly Token[]): readonly Found[] {
  return tokens.map((token, at) => readToken(token, measures[at] ?? "count"));
}

/** The values of a grid row in the order of the form; more or fewer than fifteen where they cannot be told. */
function valuesOf(
  flow: Flow,
  head: readonly LabelMatch[],
  row: readonly Piece[],
  columns: readonly AppealColumn[],
): readonly Token[] {
  const tokens = row.map(wholeToken);
  const tail = valueTail(row);
  if (columns.length === 0) {
    const words = tokens.findIndex((token) => !isBlank(token));
    const label = words >= 0 && words < 3 && !mostlyValues(tokens.slice(words, words + 1));
    const values = label ? tokens.slice(words + 1) : tokens;
    const stretch = onlyStretch(values, measures.length);
    return stretch !== undefined && mostlyValues(stretch) ? stretch : tail;
  }
  const chosen = columns.flatMap(({ column }) => tokens.filter((token) => covers(token, column)));
  // Cells that several heads share leave fewer than fifteen.
  if (new Set(chosen).size !== measures.length)
    return mostlyValues(chosen) ? [...new Set(chosen)] : [];
  const lost = tokens.some(
    (token) =>
      isValue(token) && !isBlank(token) && !chosen.includes(token) && !hasHead(flow, head, token),
  );
  if (lost) return tail;
  return mostlyValues(chosen) ? chosen : [];
}

/** Whether a row holds values and not a note over all of its columns. */
function mostlyValues(tokens: readonly Token[]): boolean {
  const filled = tokens.filter((token) => !isBlank(token));
  if (filled.length > 0 && filled.every(({ raw }) => isPageMark(raw))) return false;
  const words = filled.filter(({ raw }) => (raw.match(/\p{Script=Han}/gu)?.length ?? 0) > 3);
  return words.length * 2 <= filled.length;
}

/** Whether the head of the table has other words over a cell. */
function hasHead(flow: Flow, head: readonly LabelMatch[], token: Token): boolean {
  const first = flow.pieces[head[0]?.firstPiece ?? 0]?.row ?? 0;
  const last = flow.pieces[head.at(-1)?.lastPiece ?? 0]?.row ?? 0;
  return flow.pieces.some(
    (piece) =>
      piece.row >= first &&
      piece.row <= last &&
      piece.raw.trim() !== "" &&
      covers(piece, token.column),
  );
}
