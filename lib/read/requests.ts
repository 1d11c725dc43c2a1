import { type ApplicantId, applicants } from "#lib/form/applicant.ts";
import type { FormId } from "#lib/form/indicator.ts";
import { requestRows } from "#lib/form/requests.ts";
import { type ApplicantColumn, applicantColumns } from "./applicant-columns.ts";
import type { Flow, Piece } from "./flow.ts";
import { findLabels, type LabelMatch } from "./labels.ts";
import { type PlacedRow, placeRows, type RequestRowReading } from "./request-order.ts";
import { type Constraint, noSums, rowSum } from "./split.ts";
import { placeStray } from "./stray.ts";
import type { TableReading } from "./table.ts";
import {
  allUnreadable,
  assign,
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
  const labels = rowLabels(findLabels(flow, requestLexicon, zone.start, zone.end));
  const columns = applicantColumns(flow, labels.head);
  const rows = inGrid(flow, zone)
    ? gridRows(flow, zone, labels.rows, columns)
    : textRows(flow, zone, labels.rows);
  const placed = placeRows(rows);
  const reading: TableReading = {
    cells: new Map(),
    forms: new Map(),
    extraRows: [...placed.extra],
  };
  const form = formOf(placed.rows, labels.rows);
  for (const row of placed.rows) record(reading, row, columns, form);
  placeStray(flow, zone, reading);
  return reading;
}

/** The head ends where the first row begins; in it 其他 and 总计 are columns, after it rows. */
function rowLabels(labels: readonly LabelMatch[]) {
  const firstRow = labels.findIndex(
    ({ id }) => id === "new_received" || id === "carried_in" || id === "granted",
  );
  const cut = firstRow < 0 ? labels.length : firstRow;
  return { head: labels.slice(0, cut), rows: labels.slice(cut) };
}

/** Whether rows of a grid carry the numbers: then labels in running text beside them are torn off. */
function inGrid(flow: Flow, zone: Zone): boolean {
  return (
    rowsBetween(flow, zone.start, zone.end).filter((row) => valueTail(row).length >= 6).length > 0
  );
}

function gridRows(
  flow: Flow,
  zone: Zone,
  labels: readonly LabelMatch[],
  columns: readonly ApplicantColumn[],
): readonly RequestRowReading[] {
  const lastLabel = new Map<number, LabelMatch>();
  for (const label of labels) {
    const piece = flow.pieces[label.lastPiece];
    if (piece?.kind === "row") lastLabel.set(piece.row, label);
  }
  return rowsBetween(flow, zone.start, zone.end).flatMap((row): RequestRowReading[] => {
    const first = row[0];
    if (first === undefined) return [];
    const label = lastLabel.get(first.row);
    const tokens = label === undefined ? bareValues(row) : tokensAfter(flow, label, zone.end);
    if (tokens.length === 0) return [];
    const isLast = row.at(-1) === flow.pieces.at(-1);
    const words = row
      .map(({ raw }) => raw)
      .filter((raw) => !isValue({ ...wholeToken(first), raw }));
    return [
      {
        id: label?.id,
        kind: label?.kind,
        words: words.join(""),
        locator: first.locator,
        cells: isLast && isCut(tokens, columns) ? readEach(tokens) : cellsOf(tokens, columns),
        raw: tokens.map(({ raw }) => raw),
      },
    ];
  });
}

/**
 * Whether the row is the last of a text that was cut inside it: the format keeps empty cells, so the
 * cells that are there are the first ones.
 */
function isCut(tokens: readonly Token[], columns: readonly ApplicantColumn[]): boolean {
  const ofText = tokens.every(({ locator, soft }) => locator.kind === "text" && !soft);
  return ofText && columns.length === 0 && tokens.length < applicants.length;
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
  return last + 1 === applicants.length ? values.slice(0, applicants.length) : [];
}

/**
 * Rows of running text. Sums decide how digits without separators are cut only if every such row has a
 * cut that adds up; where one has none, the printed totals are not to be relied on.
 */
function textRows(
  flow: Flow,
  zone: Zone,
  labels: readonly LabelMatch[],
): readonly RequestRowReading[] {
  const bySums = labels.flatMap((label, at) =>
    textRow(flow, label, labels[at + 1]?.start ?? zone.end, rowSum),
  );
  if (!bySums.some(isWithoutCut)) return bySums;
  return labels.flatMap((label, at) =>
    textRow(flow, label, labels[at + 1]?.start ?? zone.end, noSums),
  );
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
  const measures = applicants.map(() => "count" as const);
  const words = flow.text.slice(label.start, label.end);
  const raw = tokens.map((token) => token.raw);
  return [
    { id: label.id, kind: label.kind, words, locator, cells: assign(tokens, measures, sums), raw },
  ];
}

/** The cells of a grid row in the order of its columns; by column where it has other cells as well. */
function cellsOf(tokens: readonly Token[], columns: readonly ApplicantColumn[]): readonly Found[] {
  const count = columns.length === 0 ? applicants.length : columns.length;
  const measures = Array.from({ length: count }, () => "count" as const);
  const fits = tokens.slice(count).every(isBlank) && tokens.length >= count;
  if (fits || columns.length === 0 || tokens.some(({ soft }) => soft)) {
    return assign(tokens, measures, noSums);
  }
  const merged = tokens[0];
  if (tokens.length === 1 && merged !== undefined && merged.colspan >= count) {
    const cell = readToken(merged, "count");
    return cell.value === null ? measures.map(() => cell) : allUnreadable(tokens, count);
  }
  const chosen = columns.flatMap(({ column }) => tokens.filter((token) => covers(token, column)));
  const lost = tokens.some((token) => !isBlank(token) && !chosen.includes(token));
  if (lost || chosen.length !== count || new Set(chosen).size !== count) {
    return allUnreadable(tokens, count);
  }
  return chosen.map((token) => readToken(token, "count"));
}

function covers(token: Token, column: number): boolean {
  return token.column <= column && column < token.column + token.colspan;
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
  columns: readonly ApplicantColumn[],
  form: FormId | undefined,
): void {
  const order: readonly ApplicantId[] =
    columns.length === 0 ? applicants.map(({ id }) => id) : columns.map(({ id }) => id);
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
