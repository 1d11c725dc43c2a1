import type { ApplicantId } from "#lib/form/applicant.ts";
import {
  type ApplicantColumn,
  applicantColumns,
  formOrder,
  isWithoutTotal,
} from "./applicant-columns.ts";
import { compact } from "./compact.ts";
import type { Flow, Piece } from "./flow.ts";
import type { LabelMatch } from "./labels.ts";
import {
  type ColumnReading,
  columnReading,
  commonColumns,
  readingBelow,
  rowCells,
} from "./request-cells.ts";
import { withoutCutEnd } from "./request-cut.ts";
import { rowsInFormOrder, rowsLikeHeads } from "./request-head.ts";
import { likeliestRow, type RequestRowReading } from "./request-order.ts";
import {
  allUnreadable,
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
import type { Zone } from "./zones.ts";

/** Fewer values than this are no row of table 3, but a summary or a note. */
const fewestValues = 5;

/** What the grids of a zone hold of table 3. */
interface RequestGrid {
  readonly rows: readonly RequestRowReading[];
  readonly order: readonly ApplicantId[];
  /** Whether the head has no column of totals. */
  readonly withoutTotal: boolean;
}

/** The rows of the grids in a zone, without sentences in cells ahead of the head; undefined when no grid row carries the numbers. */
export function gridOf(
  flow: Flow,
  zone: Zone,
  labels: readonly LabelMatch[],
): RequestGrid | undefined {
  const inRows = labels.filter(({ lastPiece }) => flow.pieces[lastPiece]?.kind === "row");
  const rows = rowsBetween(flow, zone.start, zone.end).map((pieces) =>
    gridRow(flow, zone, pieces, inRows),
  );
  const headStart = inRows.find(({ id }) => id.startsWith("applicant:"))?.start ?? 0;
  const carrying = rows.filter(
    ({ kind, tokens, start }) =>
      kind !== "column" &&
      kind !== "heading" &&
      widthOf(tokens) >= fewestValues &&
      !(start < headStart && tokens.some(({ soft }) => soft)),
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
  const below = readingsByTable(flow, head, carrying, reading);
  const last = rows.at(-1);
  const each = carrying.map((row) => {
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
  const readRows = last?.isLast === true ? withoutCutEnd(flow, zone, each) : each;
  return {
    order: reading.order,
    withoutTotal: isWithoutTotal(flow, head, columns),
    rows: named.length > 0 ? readRows : rowsInFormOrder(flow, head, first.start, readRows),
  };
}

/** How the rows of each grid are read: those of grids without a head of their own by what fits them. */
function readingsByTable(
  flow: Flow,
  head: readonly LabelMatch[],
  carrying: readonly GridRow[],
  reading: ColumnReading,
): ReadonlyMap<number | null, ColumnReading> {
  const headTable = flow.pieces[head.at(-1)?.lastPiece ?? -1]?.table ?? null;
  const tables = Map.groupBy(carrying, ({ table }) => table);
  return new Map(
    [...tables].map(([table, own]) => {
      const tokens = own.map((row) => row.tokens);
      return [table, table === headTable ? reading : readingBelow(reading, tokens)];
    }),
  );
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

/**
 * Whether 其他处理 stands right before other words or beside several rows: then it names the group of a row
 * with its own label, which may be lost.
 */
function isGroupOf(label: LabelMatch | undefined, row: readonly Piece[]): boolean {
  const next = row.find(({ start }) => start === label?.end);
  if (label?.id !== "other_total") return false;
  if (
    row.some(({ start, end, rowspan }) => start <= label.start && end > label.start && rowspan > 1)
  )
    return true;
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
