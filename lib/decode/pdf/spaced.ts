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
/** A row with so many values is one of a table, and tells its columns. */
const fewestValues = 3;
/** Lines nearer than so many sizes may be parts of one label. */
const near = 0.7;

/** The stretches of lines that stand in columns, with the lines between them, in their order. */
export function spacedTables(lines: readonly TextLine[]): readonly (TextLine | SpacedTable)[] {
  const isSpaced = lines.map((line) => chunksOf(line, false).length > 1);
  const parts: (TextLine | SpacedTable)[] = [];
  let stretch: TextLine[] = [];
  const end = () => {
    if (isTable(stretch)) parts.push({ lines: stretch });
    else parts.push(...stretch);
    stretch = [];
  };
  for (const [at, line] of lines.entries()) {
    const [above, below] = [lines[at - 1], lines[at + 1]];
    const goesOn =
      isSpaced[at] === true ||
      (isSpaced[at - 1] === true && above !== undefined && isNear(above, line)) ||
      (isSpaced[at + 1] === true && below !== undefined && isNear(line, below));
    if (goesOn) stretch.push(line);
    else {
      end();
      parts.push(line);
    }
  }
  end();
  return parts;
}

function isNear(upper: TextLine, lower: TextLine): boolean {
  return isAlike(upper, lower) && lower.y - upper.y - upper.height < upper.size * near;
}

/** Whether two texts may be of one table: its title is often larger. */
function isAlike(a: Pick<Chunk, "size">, b: Pick<Chunk, "size">): boolean {
  return Math.abs(a.size - b.size) <= 2;
}

function isTable(lines: readonly TextLine[]): boolean {
  const values = lines.map((line) => chunksOf(line, true).filter(isValueChunk).length);
  return (
    values.some((count) => count >= fewestValues) ||
    (lines.length >= fewestLines && values.some((count) => count > 0))
  );
}

/** A row of chunks on one base line, and the lines of labels that belong to it. */
interface Row {
  readonly chunks: Chunk[];
  readonly hasValues: boolean;
}

/**
 * The grid of such lines: rows are lines with values, columns are told by the rows with most of them.
 * Where a row has no value in a column, its cell is empty, unless a value nearby may belong there. A
 * number that may be torn over two lines gets a mark that makes it none.
 */
export function spacedGrid(index: number, page: number, { lines }: SpacedTable): Grid {
  const rows = rowsOf(lines);
  const columns = columnsOf(rows);
  const most = Math.max(0, ...rows.map(({ chunks }) => chunks.filter(isValueChunk).length));
  const cells = markTorn(rows).map((row) => {
    const values = row.chunks.filter(isValueChunk);
    const isAlone = rows.every((other) => !isStray(other, row));
    const isPlaced = values.every((chunk) => columns.some((column) => isIn(chunk, column)));
    if (columns.length > 0 && isAlone && isPlaced) return cellsOf(row, columns, columns, page);
    // Fewer values than columns, nobody knows in which: they may be taken for others.
    const isShort = values.length > 1 && values.length < most;
    const sure = isShort ? { ...row, chunks: row.chunks.map(marked) } : row;
    return cellsOf(sure, [], columns, page);
  });
  const width = Math.max(columns.length, ...cells.map((row) => row.length)) + 1;
  return { index, width, rows: cells, layout: "rows" };
}

function rowsOf(lines: readonly TextLine[]): readonly Row[] {
  const rows = lines.map((line): Row => {
    const chunks = [...chunksOf(line, true)];
    return { chunks, hasValues: chunks.some(isValueChunk) };
  });
  const begin = rows.findIndex(({ hasValues }) => hasValues);
  const head = begin < 0 ? rows : rows.slice(0, begin);
  const rest = begin < 0 ? [] : rows.slice(begin);
  const withValues = rest.filter(({ hasValues }) => hasValues);
  const own = joinPieces(rest, withValues);
  return [...headRows(head.flatMap(({ chunks }) => chunks)), ...own];
}

/** The rows below the head; the lines nearest to values are put to them first, then those around them. */
function joinPieces(rest: readonly Row[], withValues: readonly Row[]): readonly Row[] {
  const distance = ({ chunks: [piece] }: Row) =>
    Math.min(
      ...withValues.map(({ chunks: [value] }) => Math.abs((value?.y ?? 0) - (piece?.y ?? 0))),
    );
  const joined = rest
    .filter(({ hasValues }) => !hasValues)
    .toSorted((a, b) => distance(a) - distance(b))
    .filter((row) => joinNearest(withValues, row));
  return rest.filter((row) => !joined.includes(row));
}

/** The cells of a head: words below each other are one cell; cells with level middles are a row. */
function headRows(chunks: readonly Chunk[]): readonly Row[] {
  const cells: Chunk[] = [];
  for (const chunk of chunks.toSorted((a, b) => a.y - b.y)) {
    const at = cells.findLastIndex((cell) => overlaps(cell, chunk) && isBelow(cell, chunk));
    const cell = cells[at];
    if (cell === undefined) cells.push(chunk);
    else cells[at] = below(cell, chunk);
  }
  const rows: Row[] = [];
  for (const cell of cells.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const row = rows.at(-1)?.chunks;
    const isLevel = row?.[0] !== undefined && middleOf(cell) - middleOf(row[0]) < cell.size / 2;
    if (isLevel) row?.push(cell);
    else rows.push({ chunks: [cell], hasValues: false });
  }
  return rows.map((row) => ({ ...row, chunks: row.chunks.toSorted((a, b) => a.x - b.x) }));
}

function middleOf({ y, height }: Chunk): number {
  return y + height / 2;
}

function isBelow(cell: Chunk, chunk: Chunk): boolean {
  const room = chunk.y - cell.y - cell.height;
  return room > -chunk.size / 2 && room < chunk.size * near;
}

/** Two pieces of one cell, the lower below the upper. */
function below(upper: Chunk, lower: Chunk): Chunk {
  const x = Math.min(upper.x, lower.x);
  const right = Math.max(upper.x + upper.width, lower.x + lower.width);
  const height = lower.y + lower.height - upper.y;
  return { ...upper, text: `${upper.text}\n${lower.text}`, x, width: right - x, height };
}

/** Puts the pieces of labels on a line to the rows they stand nearest to; false where one is too far. */
function joinNearest(rows: readonly Row[], { chunks: pieces }: Row): boolean {
  const homes = pieces.map((piece) => nearestOf(rows, piece));
  if (homes.includes(undefined)) return false;
  pieces.forEach((piece, at) => {
    const chunks = homes[at]?.chunks ?? [];
    const place = chunks.findIndex((chunk) => !isValueChunk(chunk) && overlaps(chunk, piece));
    const label = chunks[place];
    if (label === undefined) {
      chunks.push(piece);
      chunks.sort((a, b) => a.x - b.x);
    } else chunks[place] = piece.y < label.y ? below(piece, label) : below(label, piece);
  });
  return true;
}

/** The row whose values a piece stands nearest to, if it touches them or a part of its label. */
function nearestOf(rows: readonly Row[], piece: Chunk): Row | undefined {
  const distance = ({ chunks }: Row) =>
    Math.min(...chunks.filter(isValueChunk).map(({ y }) => Math.abs(y - piece.y)));
  const [nearest] = rows.toSorted((a, b) => distance(a) - distance(b));
  const touches = (nearest?.chunks ?? []).some(
    (chunk) =>
      isAlike(chunk, piece) &&
      (isValueChunk(chunk) || overlaps(chunk, piece)) &&
      Math.max(chunk.y - piece.y - piece.height, piece.y - chunk.y - chunk.height) <
        piece.size * near,
  );
  return touches ? nearest : undefined;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function overlaps(a: Pick<Chunk, "x" | "width">, b: Pick<Chunk, "x" | "width">): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
}

/** Columns of values from left to right; none where two values of a row share one, or no row fills them. */
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
  const most = Math.max(0, ...full.map(({ length }) => length));
  return isShared || columns.length > most ? [] : columns;
}

function isIn({ x, width }: Chunk, { from, to }: Span): boolean {
  return x < to && from < x + width;
}

/**
 * A line of values without a label close to another row may be the rest of its numbers: where it has a
 * value, the row is marked so that nothing is read there.
 */
function markTorn(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row, at): Row[] => {
    const [before, next] = [rows[at - 1], rows[at + 1]];
    const isLoose = row.hasValues && isUnlabelled(row);
    const rests = [before, next].filter(
      (other) => other !== undefined && isUnlabelled(other) && isClose(row, other),
    );
    const belongs = [before, next].some(
      (other) => other?.hasValues === true && !isUnlabelled(other) && isClose(other, row),
    );
    if (isLoose && belongs) return [];
    return [rests.reduce<Row>((torn, rest) => withMarks(torn, rest?.chunks ?? []), row)];
  });
}

function withMarks(row: Row, rests: readonly Chunk[]): Row {
  const chunks = row.chunks.map((chunk) =>
    rests.some((rest) => overlaps(chunk, rest)) ? marked(chunk) : chunk,
  );
  const alone = rests.filter((rest) => !row.chunks.some((chunk) => overlaps(chunk, rest)));
  const all = [...chunks, ...alone.map(marked)].toSorted((a, b) => a.x - b.x);
  return { ...row, chunks: all };
}

function isUnlabelled({ chunks }: Row): boolean {
  return chunks.every(isValueChunk);
}

/** Lines of one number follow each other at most so many sizes apart. */
const spacing = 1.6;

/** Whether values beside a row are too near to be a row of their own, or have no label and are near. */
function isStray(other: Row, row: Row): boolean {
  const isSame = other.chunks.some((chunk) => row.chunks.includes(chunk));
  if (isSame || !other.hasValues) return false;
  return isClose(row, other, isUnlabelled(other) ? 2 * spacing : 1.1);
}

function isClose(row: Row, other: Row, sizes = spacing): boolean {
  const values = other.chunks.filter(isValueChunk);
  return row.chunks
    .filter(isValueChunk)
    .some((one) => values.some(({ y }) => Math.abs(one.y - y) < one.size * sizes));
}

function marked(chunk: Chunk): Chunk {
  return isValueChunk(chunk) ? { ...chunk, text: `${chunk.text}\ufffd` } : chunk;
}

/** The cells of a row; where it has no value in one of the `certain` columns, that cell is empty. */
function cellsOf(
  { chunks, hasValues }: Row,
  certain: readonly Span[],
  columns: readonly Span[],
  page: number,
): GridRow {
  const cells = chunks.map((chunk, order) => cellOf(chunk, order, columns, page));
  const [home] = chunks;
  if (!hasValues || home === undefined) return cells;
  const label = chunks.filter((chunk) => !isValueChunk(chunk)).at(-1);
  const empty = certain.flatMap((column, at): GridCell[] => {
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
