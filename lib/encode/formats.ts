import type { TableInfo, TableRow } from "./column.ts";
import { encodeCsv } from "./csv.ts";
import { encodeJson } from "./json.ts";

/** A kind of file a table is handed out as. */
export interface Format {
  readonly type: string;
  readonly encode: (info: TableInfo, rows: Iterable<TableRow>) => Generator<string>;
}

/** The kinds of files by extension. */
export const formats = {
  csv: { type: "text/csv; charset=utf-8", encode: encodeCsv },
  json: { type: "application/json; charset=utf-8", encode: encodeJson },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof formats;

/** Whether an extension is that of a format. */
export function isFormat(extension: string): extension is FormatId {
  return Object.hasOwn(formats, extension);
}
