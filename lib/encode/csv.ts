import type { Cell, TableInfo, TableRow } from "./column.ts";

const byteOrderMark = "\ufeff";
const lineEnd = "\r\n";
/** Text that a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;
/** Rows are handed on in pieces of about this many characters. */
const chunkLength = 64 * 1024;

/**
 * A table as CSV (RFC 4180): a byte-order mark so that spreadsheets read Chinese, the labels of the
 * columns, CRLF, blank cells empty, shares as decimals. Text that begins like a formula gets an
 * apostrophe. Pieces come as rows are read, so memory does not grow with the table.
 */
export function* encodeCsv(info: TableInfo, rows: Iterable<TableRow>): Generator<string> {
  let chunk = byteOrderMark + encodeRow(info.columns.map(({ label }) => label));
  for (const row of rows) {
    chunk += encodeRow(row);
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = "";
    }
  }
  yield chunk;
}

function encodeRow(row: TableRow): string {
  let line = "";
  for (let at = 0; at < row.length; at += 1) {
    line += at === 0 ? encodeCell(row[at]) : `,${encodeCell(row[at])}`;
  }
  return line + lineEnd;
}

function encodeCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
