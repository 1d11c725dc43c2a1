import type { Grid, GridCell, GridRow } from "../document.ts";
import { type Chunk, chunksOf, isValueChunk } from "./chunks.ts";
import { rounded } from "./table.ts";
import type { TextLine } from "./text.ts";

/** Lines of a page that stand in columns without ruled lines. */
export interface SpacedTable {
  readonly lines: readonly TextLine[];
}

/** Fewer lines with a gap in them are no table. */
const fewestLines = 3;
/** Lines without a gap, such as the rest of a label, that may stand between those with one. */
const mostBetween = 4;
/** A row with so many values tells the columns. */
const fewestValues = 3;

/** The stretches of lines that stand in columns, with the lines between them, in their order. */
export function spacedTables(lines: readonly TextLine[]): readonly (TextLine | SpacedTable)[] {
  const isSpaced = lines.map((line) => chunksOf(line).length > 1);
  const parts: (TextLine | SpacedTable)[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = tableEnd(isSpaced, at);
    const table = lines.slice(at, end);
    if (isTable(table, isSpaced.slice(at, end))) {
      parts.push({ lines: table });
      at = end;
    } else {
      parts.push(...lines.slice(at, at + 1));
      at += 1;
    }
  }
  return parts;
}

function tableEnd(isSpaced: readonly boolean[], at: number): number {
  let end = isSpaced[at] === true ? at + 1 : at;
  for (let next = end; next > at && next < isSpaced.length && next - end < mostBetween; next += 1) {
    if (isSpaced[next] === true) end = next + 1;
  }
  return end;
}

function isTable(lines: readonly TextLine[], isSpaced: readonly boolean[]): boolean {
  const values = lines.some((line) => chunksOf(line).some(isValueChunk));
  return isSpaced.filter(Boolean).length >= fewestLines && values;
}

/** A row of chunks on one base line, and the lines of labels that belong to it. */
interface Row {
  readonly chunks: Chunk[];
  readonly hasValues: boolean;
}

/**
 * The grid of such lines: rows are lines with values, columns are told by the rows with most of them.
 * Where a row has no value in a column, its cell is empty. A number that may be torn over two lines
 * gets a mark that makes it none.
 */
export function spacedGrid(index: number, page: number, { lines }: SpacedTable): Grid {
  const rows = rowsOf(lines);
  const columns = columnsOf(rows);
  const cells = markTorn(rows).map((row) => cellsOf(row, columns, page));
  const width = Math.max(columns.length, ...cells.map((row) => row.length)) + 1;
  return { index, width, rows: cells, layout: "rows" };
}

function rowsOf(lines: readonly TextLine[]): readonly Row[] {
  const rows = lines.map((line): Row => {
    const chunks = [...chunksOf(line)];
    return { chunks, hasValues: chunks.some(isValueChunk) };
  });
  const withValues = rows.filter(({ hasValues }) => hasValues);
  const first = withValues[0];
  // Above the first row of values stands the head, line by line.
  const begin = first === undefined ? rows.length : rows.indexOf(first);
  const kept = rows.slice(0, begin);
  const rest = rows.slice(begin);
  for (const row of rest) {
    if (row.hasValues) continue;
    for (const chunk of row.chunks) joinNearest(withValues, chunk);
  }
  return [...kept, ...withValues];
}

/** Puts a piece of a label to the row it stands nearest to. */
function joinNearest(rows: readonly Row[], piece: Chunk): void {
  const distance = ({ chunks }: Row) =>
    Math.min(...chunks.filter(isValueChunk).map(({ y }) => Math.abs(y - piece.y)));
  const [nearest] = rows.toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return;
  const at = nearest.chunks.findIndex((chunk) => !isValueChunk(chunk) && overlaps(chunk, piece));
  const label = nearest.chunks[at];
  if (label === undefined) {
    nearest.chunks.push(piece);
    nearest.chunks.sort((a, b) => a.x - b.x);
    return;
  }
  const [upper, lower] = piece.y < label.y ? [piece, label] : [label, piece];
  nearest.chunks[at] = { ...label, text: `${upper.text}\n${lower.text}` };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function overlaps(a: Pick<Chunk, "x" | "width">, b: Pick<Chunk, "x" | "width">): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
}

/** Columns of values from left to right; none where two values of a row would share one. */
function columnsOf(rows: readonly Row[]): readonly Span[] {
  const full = rows
    .map(({ chunks }) => chunks.filter(isValueChunk))
    .filter((values) => values.length >= fewestValues);
  const spans = full
    .flat()
    .map(({ x, width }) => ({ from: x, to: x + width }))
    .toSorted((a, b) => a.from - b.from);
  const columns: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = columns.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else columns.push({ ...span });
  }
  const isShared = full.some((values) =>
    columns.some((column) => values.filter((value) => isIn(value, column)).length > 1),
  );
  return isShared ? [] : columns;
}

function isIn({ x, width }: Chunk, { from, to }: Span): boolean {
  return x < to && from < x + width;
}

/** A value below another one in a row without a label may be the rest of it. */
function markTorn(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, at) => {
    const [before, next] = [rows[at - 1], rows[at + 1]];
    const isRest = isUnlabelled(row) && before !== undefined && isClose(before, row);
    const isTorn = next !== undefined && isUnlabelled(next) && isClose(row, next);
    return isRest || isTorn ? { ...row, chunks: row.chunks.map(marked) } : row;
  });
}

function isUnlabelled({ chunks }: Row): boolean {
  return chunks.every(isValueChunk);
}

function isClose(row: Row, next: Row): boolean {
  return row.chunks.some((upper) =>
    next.chunks.some(
      (lower) =>
        isValueChunk(upper) && overlaps(upper, lower) && lower.y - upper.y < upper.size * 1.6,
    ),
  );
}

function marked(chunk: Chunk): Chunk {
  return isValueChunk(chunk) ? { ...chunk, text: `${chunk.text}\ufffd` } : chunk;
}

function cellsOf({ chunks, hasValues }: Row, columns: readonly Span[], page: number): GridRow {
  const cells = chunks.map((chunk, order) => cellOf(chunk, order, columns, page));
  const [home] = chunks;
  if (!hasValues || home === undefined) return cells;
  const label = chunks.filter((chunk) => !isValueChunk(chunk)).at(-1);
  const empty = columns.flatMap((column, at): GridCell[] => {
    const isTaken = chunks.some((chunk) => isIn(chunk, column));
    const isBehind = label === undefined || column.from > label.x + label.width;
    if (isTaken || !isBehind) return [];
    const box = { x: column.from, y: home.y, width: column.to - column.from, height: home.height };
    return [cellAt({ ...box, text: "", size: home.size }, at + 1, 1, page)];
  });
  return [...cells, ...empty].toSorted((a, b) => a.column - b.column);
}

/** Column 0 is left of all values; further pieces of a label share it. */
function cellOf(chunk: Chunk, order: number, columns: readonly Span[], page: number): GridCell {
  const under = columns.flatMap((column, at) => (isIn(chunk, column) ? [at + 1] : []));
  const [first] = under;
  const before = columns.filter(({ to }) => to < chunk.x).length;
  if (first === undefined) return cellAt(chunk, columns.length === 0 ? order : before, 1, page);
  return cellAt(chunk, first, under.length, page);
}

function cellAt(chunk: Chunk, column: number, colspan: number, page: number): GridCell {
  const locator = { kind: "page", page, ...rounded(chunk) } as const;
  return { text: chunk.text, column, colspan, rowspan: 1, locator };
}
