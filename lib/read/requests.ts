import type { ApplicantId } from "#lib/form/applicant.ts";
import type { FormId } from "#lib/form/indicator.ts";
import { requestRows } from "#lib/form/requests.ts";
import {
  type ApplicantColumn,
  applicantColumns,
  formOrder,
  isWithoutTotal,
} from "./applicant-columns.ts";
import { compact } from "./compact.ts";
import { deriveTotals } from "./derived.ts";
import type { Flow, Piece } from "./flow.ts";
import { findLabels, type LabelMatch } from "./labels.ts";
import {
  type ColumnReading,
  columnReading,
  commonColumns,
  readingBelow,
  rowCells,
} from "./request-cells.ts";
import { rowsInFormOrder } from "./request-head.ts";
import {
  doubtful,
  likeliestRow,
  type PlacedRow,
  placeRows,
  type RequestRowReading,
} from "./request-order.ts";
import { type Constraint, noSums, rowSum } from "./split.ts";
import { placeStray } from "./stray.ts";
import type { TableReading } from "./table.ts";
import {
  allUnreadable,
  assign,
  covers,
  type Found,
  isBlank,
  isValue,
  readToken,
  rowsBetween,
  type Token,
  tokensAfter,
  valueTail,
  wholeToken,
} from "./values.ts";
import { requestLexicon } from "./words.ts";
import type { Zone } from "./zones.ts";

/**
 * Reads table 3: rows by their labels, columns by the head. A row printed without its label is placed
 * when the rows around it leave exactly one place (DOMAIN.md part 4.2).
 */
export function readRequests(flow: Flow, zone: Zone): TableReading {
  const labels = findLabels(flow, requestLexicon, zone.start, zone.end).map((label) =>
    renamed(flow, label),
  );
  const grid = gridOf(flow, zone, labels);
  const rows = grid === undefined ? textRows(flow, zone, labels) : grid.rows;
  const placed = placeRows(rows);
  const reading: TableReading = {
    cells: new Map(),
    forms: new Map(),
    extraRows: [...placed.extra],
  };
  const form = formOf(placed.rows, labels);
  const last = placed.rows.at(-1);
  for (const row of placed.rows.map((one) => (one === last ? certainAtEnd(flow, zone, one) : one)))
    record(reading, row, grid?.order ?? formOrder, form);
  placeStray(flow, zone, reading);
  if (form !== undefined) deriveTotals(reading, form, grid?.withoutTotal === true);
  return reading;
}

/** Where a text ends behind the words 其他处理, the numbers may be those of the first row of that group. */
function certainAtEnd(flow: Flow, zone: Zone, row: PlacedRow): PlacedRow {
  const ends = zone.end >= flow.text.length && row.cells[0]?.locator.kind === "text";
  return row.id === "other_total" && ends ? { ...row, cells: row.cells.map(doubtful) } : row;
}

/** Under （六） the single row and the third of three share their words; the numeral tells them apart. */
function renamed(flow: Flow, label: LabelMatch): LabelMatch {
  const text = flow.text.slice(label.start, label.end);
  if (label.id === "other_total" && /^3[.、]/.test(text)) return { ...label, id: "other_misc" };
  if (label.id === "other_misc" && text.startsWith("(六)")) return { ...label, id: "other_total" };
  return label;
}

const firstRows = ["new_received", "carried_in", "granted"];

/** The labels from the first row on; before it 其他 and 总计 are columns. */
function rowLabels(labels: readonly LabelMatch[]): readonly LabelMatch[] {
  const head = labels.findIndex(({ id }) => id === "applicants" || id.startsWith("applicant:"));
  // A sentence before the table may begin like its first row.
  const sentence = labels.slice(0, Math.max(0, head)).filter(({ kind }) => kind === "row");
  const from = sentence.length === 1 ? head : 0;
  const first = labels.findIndex(({ id }, at) => at >= from && firstRows.includes(id));
  return first < 0 ? [] : labels.slice(first);
}

/** Fewer values than this are no row of table 3, but a summary or a note. */
const fewestValues = 5;

interface RequestGrid {
  readonly rows: readonly RequestRowReading[];
  readonly order: readonly ApplicantId[];
  /** Whether the head has no column of totals. */
  readonly withoutTotal: boolean;
}

/** The rows of the grids in a zone; undefined when no grid row carries the numbers. */
function gridOf(flow: Flow, zone: Zone, labels: readonly LabelMatch[]): RequestGrid | undefined {
  const inRows = labels.filter(({ lastPiece }) => flow.pieces[lastPiece]?.kind === "row");
  const rows = rowsBetween(flow, zone.start, zone.end).map((pieces) =>
    gridRow(flow, zone, pieces, inRows),
  );
  const carrying = rows.filter(
    ({ kind, tokens }) =>
      kind !== "column" && kind !== "heading" && widthOf(tokens) >= fewestValues,
  );
  const [first] = carrying;
  if (first === undefined) return undefined;
  const head = inRows.filter(({ start }) => start < first.start);
  const named = applicantColumns(flow, head);
  const columns = named.length > 0 ? named : commonColumns(carrying.map(({ tokens }) => tokens));
  const reading = columnReading(
    columns,
    otherHeads(flow, head, first.start),
    carrying.map(({ tokens }) => tokens),
  );
  const headTable = flow.pieces[head.at(-1)?.lastPiece ?? -1]?.table ?? null;
  const tables = Map.groupBy(carrying, ({ table }) => table);
  const below = new Map(
    [...tables].map(([table, own]) => {
      const tokens = own.map((row) => row.tokens);
      return [table, table === headTable ? reading : readingBelow(reading, tokens)];
    }),
  );
  const last = rows.at(-1);
  const readRows = carrying.map((row) => {
    const cut = row === last && row.isLast && isCut(row.tokens, named);
    const own = below.get(row.table) ?? reading;
    const astray = row.isBare && !areUnder(row.tokens, own);
    const cells = astray
      ? allUnreadable(row.tokens, own.order.length)
      : cut
        ? readEach(row.tokens)
        : rowCells(row.tokens, own);
    return { ...row, cells, raw: row.tokens.map(({ raw }) => raw) };
  });
  return {
    order: reading.order,
    withoutTotal: isWithoutTotal(flow, head, columns),
    rows: named.length > 0 ? readRows : rowsInFormOrder(flow, head, first.start, readRows),
  };
}

/** Words that name a column of the head as well as a row. */
const rowsLikeHeads = ["other_misc", "other_total", "outcomes_total"];

/** Whether a label right behind a word of the head is another one. */
function isHeadWord(label: LabelMatch, before: LabelMatch | undefined): boolean {
  return rowsLikeHeads.includes(label.id) && before?.kind === "column";
}

/** Whether a label is a word of the head: it shares its row with other words of the head. */
function isInHead(label: LabelMatch, row: readonly LabelMatch[]): boolean {
  return rowsLikeHeads.includes(label.id) && row.some(({ kind }) => kind === "column");
}

function widthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { colspan }) => sum + colspan, 0);
}

/** Whether values without a label stand under the heads, one each, where there are heads. */
function areUnder(tokens: readonly Token[], { columns }: ColumnReading): boolean {
  return columns.every(({ column }, at) => {
    const token = tokens[at];
    return token !== undefined && covers(token, column);
  });
}

interface GridRow {
  readonly id: string | undefined;
  readonly kind: RequestRowReading["kind"];
  readonly words: string;
  readonly locator: RequestRowReading["locator"];
  readonly tokens: readonly Token[];
  /** Whether the values stand without a label of the form. */
  readonly isBare: boolean;
  readonly table: number | null;
  readonly start: number;
  /** Whether nothing stands behind the row in the document. */
  readonly isLast: boolean;
}

function gridRow(
  flow: Flow,
  zone: Zone,
  pieces: readonly Piece[],
  labels: readonly LabelMatch[],
): GridRow {
  const [first] = pieces;
  const row = first?.row;
  const last = labels.findLast(({ lastPiece }) => flow.pieces[lastPiece]?.row === row);
  // A group with values behind other words is a row whose own label is not understood.
  const values = bareValues(pieces);
  const bare = last === undefined || (last.kind === "group" && last.id !== "subtotal");
  const label = (bare && values.length > 0) || isGroupOf(last, pieces) ? undefined : last;
  const tokens = label === undefined ? values : tokensAfter(flow, label, zone.end);
  const inRow = labels.filter(({ lastPiece }) => flow.pieces[lastPiece]?.row === row);
  const groups = inRow.filter(({ kind }) => kind === "group");
  const said = groups.map(({ start, end }) => flow.text.slice(start, end));
  const words = pieces
    .filter((piece) => !isValue(wholeToken(piece)))
    .map(({ raw }) => raw)
    .filter((raw) => !said.includes(compact(raw).text))
    .join("");
  const guess = label === undefined && values.length > 0 ? likeliestRow(words) : undefined;
  const guessed = guess === undefined ? undefined : "row";
  return {
    id: label?.id ?? guess,
    kind: label === undefined ? guessed : isInHead(label, inRow) ? "column" : label.kind,
    words,
    tokens,
    isBare: label === undefined,
    ...placeOf(first),
    isLast: pieces.at(-1) === flow.pieces.at(-1),
  };
}

const nowhere = { locator: { kind: "block", index: 0 }, table: null, start: 0 } as const;

function placeOf(first: Piece | undefined): Pick<GridRow, "locator" | "table" | "start"> {
  const { locator, table, start } = first ?? nowhere;
  return { locator, table, start };
}

/** Whether 其他处理 stands right before other words: then it names the group of a row with its own label. */
function isGroupOf(label: LabelMatch | undefined, row: readonly Piece[]): boolean {
  const next = row.find(({ start }) => start === label?.end);
  if (label?.id !== "other_total") return false;
  return next !== undefined && /\p{Script=Han}{4}/u.test(next.raw) && !isValue(wholeToken(next));
}

/** Columns whose head has words that name no applicant. */
function otherHeads(flow: Flow, head: readonly LabelMatch[], end: number): readonly number[] {
  const whole = head.filter(({ start, firstPiece }) => flow.pieces[firstPiece]?.start === start);
  const named = new Set(whole.flatMap(({ firstPiece, lastPiece }) => [firstPiece, lastPiece]));
  const begin = head[0]?.firstPiece ?? 0;
  return flow.pieces.flatMap((piece, at) =>
    at >= begin &&
    piece.kind === "row" &&
    piece.end <= end &&
    piece.raw.trim() !== "" &&
    !named.has(at)
      ? [piece.column]
      : [],
  );
}

/**
 * Whether the row is the last of a text that was cut inside it: the format keeps empty cells, so the
 * cells that are there are the first ones.
 */
function isCut(tokens: readonly Token[], columns: readonly ApplicantColumn[]): boolean {
  const ofText = tokens.every(({ locator, soft }) => locator.kind === "text" && !soft);
  const [first] = tokens;
  const begins = first !== undefined && !isBlank(first);
  return ofText && begins && columns.length === 0 && tokens.length < formOrder.length;
}

function readEach(tokens: readonly Token[]): readonly Found[] {
  return tokens.map((token) => readToken(token, "count"));
}

/** The values of a row without a label of the form; none unless all seven are there. */
function bareValues(row: readonly Piece[]): readonly Token[] {
  const tail = valueTail(row);
  const blanksAhead = tail.findIndex((token) => !isBlank(token));
  const values = tail.slice(Math.max(0, blanksAhead));
  const last = values.findLastIndex((token) => !isBlank(token));
  return last + 1 === formOrder.length ? values.slice(0, formOrder.length) : [];
}

/** A table 3 has some forty rows and groups; more are no table of the form. */
const mostRows = 80;

/**
 * Rows of running text. Sums decide how digits without separators are cut only if every such row has a
 * cut that adds up; where one has none, the printed totals are not to be relied on.
 */
function textRows(
  flow: Flow,
  zone: Zone,
  all: readonly LabelMatch[],
): readonly RequestRowReading[] {
  const labels = rowLabels(all.filter((label, at) => !isHeadWord(label, all[at - 1])));
  const rows = (sums: Constraint) =>
    labels
      .slice(0, mostRows)
      .flatMap((label, at) => textRow(flow, label, labels[at + 1]?.start ?? zone.end, sums));
  const bySums = rows(rowSum);
  const begin = labels[0]?.start ?? zone.end;
  const named = all.filter(({ start }) => start < begin);
  const head = named.length > 0 ? named : headAhead(flow, zone);
  const read = withoutCutEnd(bySums.some(isWithoutCut) ? rows(noSums) : bySums);
  return rowsInFormOrder(flow, head, begin, read);
}

/** So far ahead of its first row the head of a table may stand, in characters. */
const farthestHead = 160;

/** The head of a table whose zone begins with its first row: a column of row numbers parts the two. */
function headAhead(flow: Flow, { start }: Zone): readonly LabelMatch[] {
  const labels = findLabels(flow, requestLexicon, Math.max(0, start - farthestHead), start);
  const words = labels.filter(isColumnWord);
  return words.some(({ id }) => id.startsWith("applicant:")) ? words : [];
}

function isColumnWord({ id, kind }: LabelMatch): boolean {
  return kind === "column" || rowsLikeHeads.includes(id);
}

function isWithoutCut({ cells }: RequestRowReading): boolean {
  return cells.length > 0 && cells.every(({ state }) => state === "unreadable");
}

function textRow(
  flow: Flow,
  label: LabelMatch,
  end: number,
  sums: Constraint,
): RequestRowReading[] {
  const locator = flow.pieces[label.firstPiece]?.locator;
  if (locator === undefined || label.kind !== "row") return [];
  const tokens = tokensAfter(flow, label, end);
  const measures = formOrder.map(() => "count" as const);
  const words = flow.text.slice(label.start, label.end);
  const raw = tokens.map((token) => token.raw);
  const cells = assign(tokens, measures, sums);
  // A line may be a page number and an empty cell no line at all: such a row must add up.
  const torn = /^(\d*)\ufffd$/.exec(raw.at(-1) ?? "")?.[1];
  const open = tokens.some(({ kind }) => kind === "line") && failsSum(cells, torn);
  const certain = open ? cells.map(doubtful) : cells;
  return [{ id: label.id, kind: label.kind, words, locator, cells: certain, raw }];
}

/**
 * Whether the total is not the sum of the parts, as far as these say a number; of a total that is cut
 * off, `torn` says how it begins.
 */
function failsSum(cells: readonly Found[], torn: string | undefined): boolean {
  const [total, ...parts] = cells.map(({ value }) => value).toReversed();
  if (cells.length !== formOrder.length || (total == null && torn === undefined)) return false;
  const said = parts.filter((value) => value !== null);
  const sum = said.reduce((all, value) => all + Number(value), 0);
  if (said.length === 0) return false;
  return torn === undefined ? sum !== Number(total) : !String(sum).startsWith(torn);
}

/**
 * The last row of a text may be cut off and its last value be no total: with empty cells, and as many
 * cells as no other row has, it must add up to be certain.
 */
function withoutCutEnd(rows: readonly RequestRowReading[]): readonly RequestRowReading[] {
  const last = rows.at(-1);
  if (last === undefined || rows.length < 2 || addsToMore(last.cells)) return rows;
  const isLike = rows.slice(0, -1).some(({ raw }) => raw.length === last.raw.length);
  if (isLike || !last.raw.some((raw) => raw.trim() === "")) return rows;
  return rows.with(-1, { ...last, cells: last.cells.map(doubtful) });
}

function addsToMore(cells: readonly Found[]): boolean {
  const total = cells.at(-1)?.value ?? null;
  return total !== null && total !== "0" && !failsSum(cells, undefined);
}

/**
 * The form of table 3 is told by the rows under （六）其他处理: three in the 2021 form, a single row in
 * the 2019 form; undefined when the page does not reach them.
 */
function formOf(rows: readonly PlacedRow[], labels: readonly LabelMatch[]): FormId | undefined {
  const seen = new Set([...rows.map(({ id }) => id), ...labels.map(({ id }) => id)]);
  if (seen.has("other_no_correction") || seen.has("other_fee_unpaid")) return "2021";
  return rows.some(({ id }) => id === "other_total") ? "2019" : undefined;
}

function record(
  reading: TableReading,
  row: PlacedRow,
  order: readonly ApplicantId[],
  form: FormId | undefined,
): void {
  order.forEach((applicant, at) => {
    const cell = row.cells[at];
    if (cell === undefined) return;
    const flags = row.byOrder ? [...cell.flags, "placed_by_order" as const] : cell.flags;
    reading.cells.set(`${row.id}/${applicant}`, { ...cell, flags });
  });
  const known = requestRows.find(({ id }) => id === row.id);
  const own = known?.forms.length === 1 ? known.forms[0] : form;
  if (own !== undefined) reading.forms.set(row.id, own);
}
