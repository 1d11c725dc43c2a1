import type { ApplicantId } from "#lib/form/applicant.ts";
import { type ApplicantColumn, formOrder } from "./applicant-columns.ts";
import { noSums } from "./split.ts";
import {
  allUnreadable,
  assign,
  covers,
  type Found,
  isBlank,
  isValue,
  readToken,
  type Token,
} from "./values.ts";

/** How the cells of a table's rows are told apart: by the order of its columns, or by their places. */
export interface ColumnReading {
  readonly order: readonly ApplicantId[];
  /** Columns of the head, empty where it tells none. */
  readonly columns: readonly ApplicantColumn[];
  /** Grid columns that have a head of their own which is no applicant. */
  readonly others: readonly number[];
}

/**
 * Decides for a whole table whether its head names its columns in order. Spans lost in the head can
 * shuffle them; then the rows' own sums tell whether the order of the form holds instead. When neither
 * order adds up in more rows than the other, the head decides.
 */
export function columnReading(
  columns: readonly ApplicantColumn[],
  others: readonly number[],
  rows: readonly (readonly Token[])[],
): ColumnReading {
  const order = columns.length === 0 ? formOrder : columns.map(({ id }) => id);
  const moved = order.some((id, at) => id !== formOrder[at]);
  if (!moved || order.length < formOrder.length) return { order, columns, others };
  const full = rows.filter((row) => row.length === order.length);
  const score = (candidate: readonly ApplicantId[]) =>
    full.filter((row) => addsUp(row, candidate)).length;
  return score(formOrder) > score(order)
    ? { order: formOrder, columns: [], others: [] }
    : { order, columns, others };
}

function addsUp(row: readonly Token[], order: readonly ApplicantId[]): boolean {
  const values = row.map((token) => Number(readToken(token, "count").value ?? Number.NaN));
  const total = values[order.indexOf("total")] ?? Number.NaN;
  const sum = values.reduce((all, value) => all + value, 0);
  return total !== 0 && sum === 2 * total;
}

/**
 * The columns of the form where no head names them but most rows have as many values as the form has
 * columns, and all of these in the same places; empty otherwise.
 */
export function commonColumns(rows: readonly (readonly Token[])[]): readonly ApplicantColumn[] {
  const full = rows.filter(
    (row) => row.length === formOrder.length && !row.some(({ soft }) => soft),
  );
  const [first] = full;
  const same = (row: readonly Token[]) =>
    row.every(({ column, colspan }, at) => column === first?.[at]?.column && colspan === 1);
  if (first === undefined || full.length * 2 <= rows.length || !full.every(same)) return [];
  return formOrder.flatMap((id, at) =>
    first.slice(at, at + 1).map(({ column }) => ({ id, column })),
  );
}

/**
 * How the rows of a table without a head are read, that goes on with one that has it: by the same
 * columns where its rows stand under them, else by the columns that most of its own rows share.
 */
export function readingBelow(
  reading: ColumnReading,
  rows: readonly (readonly Token[])[],
): ColumnReading {
  const { order, columns } = reading;
  const isUnder = (row: readonly Token[]) =>
    row.length === columns.length &&
    columns.every(({ column }, at) => row[at]?.column === column && row[at]?.colspan === 1);
  if (columns.length !== formOrder.length || rows.some(isUnder)) return reading;
  const own = commonColumns(rows);
  if (own.length === 0) return reading;
  const named = own.flatMap(({ column }, at) =>
    order.slice(at, at + 1).map((id) => ({ id, column })),
  );
  return { order, columns: named, others: [] };
}

/** The cells of a grid row in the order of its columns. */
export function rowCells(tokens: readonly Token[], reading: ColumnReading): readonly Found[] {
  const { order, columns } = reading;
  const measures = order.map(() => "count" as const);
  if (tokens.some(({ soft }) => soft)) return assign(tokens, measures, noSums);
  const uneven = tokens.some(({ colspan }) => colspan !== tokens[0]?.colspan);
  // Without a head, empty cells behind a merged one may belong to no column.
  if (columns.length === 0 && uneven && tokens.some(isBlank)) {
    return allUnreadable(tokens, order.length);
  }
  const inPlace = columns.every(({ column }, at) => tokens[at]?.column === column);
  // With an empty cell among them, as many cells as columns may be a merged one and one too many.
  const plain = inPlace || !tokens.some(isBlank) || columns.length === 0;
  if (tokens.length === order.length && plain) {
    return tokens.map((token) => readToken(token, "count"));
  }
  if (columns.length > 0) return byColumn(tokens, reading);
  return assign(tokens, measures, noSums);
}

/** The cells under the heads, for rows with more or fewer cells than there are columns. */
function byColumn(tokens: readonly Token[], { columns, others }: ColumnReading): readonly Found[] {
  const under = columns.map(({ column }) => tokens.filter((token) => covers(token, column)));
  const placed = new Set(under.flat());
  const lost = tokens.some((token) => !placed.has(token) && !mayStandApart(token, others));
  const [first] = tokens;
  if (lost || first === undefined || under.some((found) => found.length !== 1)) {
    return allUnreadable(tokens, columns.length);
  }
  return under.flatMap((found) => found.map((token) => underHead(token, columns)));
}

/** A cell that several heads share says nothing of each, unless it says that there is no number. */
function underHead(token: Token, columns: readonly ApplicantColumn[]): Found {
  const cell = readToken(token, "count");
  const shared = columns.filter(({ column }) => covers(token, column)).length > 1;
  return shared && cell.value !== null
    ? { ...cell, state: "unreadable", value: null, flags: [] }
    : cell;
}

/** Whether a cell outside the applicants' columns is certainly no value: empty, words, or of another column. */
function mayStandApart(token: Token, others: readonly number[]): boolean {
  return isBlank(token) || !isValue(token) || others.some((column) => covers(token, column));
}
