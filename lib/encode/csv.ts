import type { TableInfo, TableRow } from "./column.ts";

const byteOrderMark = "\ufeff";
const lineEnd = "\r\n";
/** Text that a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;
/** Rows are handed on in pieces of about this many characters. */
const chunkLength = 64 * 1024;

/** Texts come again in row after row; so many are kept ready. */
const mostKept = 10_000;

/**
 * A table as CSV (RFC 4180): a byte-order mark so that spreadsheets read Chinese, the labels of the
 * columns, CRLF, blank cells empty, shares as decimals. Text that begins like a formula gets an
 * apostrophe. Pieces come as rows are read, so memory does not grow with the table.
 */
export function* encodeCsv(info: TableInfo, rows: Iterable<TableRow>): Generator<string> {
  const kept = new Map<string, string>();
  let chunk =
    byteOrderMark +
    encodeRow(
      info.columns.map(({ label }) => label),
      kept,
    );
  for (const row of rows) {
    chunk += encodeRow(row, kept);
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = "";
    }
  }
  yield chunk;
}

function encodeRow(row: TableRow, kept: Map<string, string>): string {
  let line = "";
  for (let at = 0; at < row.length; at += 1) {
    if (at > 0) line += ",";
    const cell = row[at];
    if (typeof cell === "number") line += cell;
    else if (typeof cell === "string") line += kept.get(cell) ?? keepText(cell, kept);
  }
  return line + lineEnd;
}

function keepText(text: string, kept: Map<string, string>): string {
  const safe = formula.test(text) ? `'${text}` : text;
  const encoded = needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  if (kept.size < mostKept) kept.set(text, encoded);
  return encoded;
}
