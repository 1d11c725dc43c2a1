const byteOrderMark = "\ufeff";

/** Rows of text, the labels first; a blank cell is empty. */
export type Rows = readonly (readonly string[])[];

/** Text that a spreadsheet would run is handed out behind an apostrophe. */
const guarded = /^'(?=[=+\-@\t\r])/;

/**
 * Reads a CSV file as RFC 4180 says, without the apostrophes before formulas; throws where it is none or
 * has no byte-order mark.
 */
export function parseCsv(text: string): Rows {
  if (!text.startsWith(byteOrderMark)) throw new Error("no byte-order mark");
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  cell.lastIndex = byteOrderMark.length;
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`no CSV at ${from}: ${text.slice(from, from + 40)}`);
    const [, quoted, plain = "", end] = match;
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).replace(guarded, ""));
    if (end === "\r\n") rows.push([]);
  }
  if (rows.pop()?.length !== 0) throw new Error("the last line has no end");
  return rows;
}

/** The cells of one column by its label. */
export function columnOf([labels = [], ...rows]: Rows, label: string): readonly string[] {
  const at = labels.indexOf(label);
  if (at < 0) throw new Error(`no column ${label} among ${labels.join(", ")}`);
  return rows.map((row) => row[at] ?? "");
}
