import type { TableInfo, TableRow } from "./column.ts";

/** A table as JSON: what it is, its columns, and one record a row keyed by the columns' names. */
export function* encodeJson(info: TableInfo, rows: Iterable<TableRow>): Generator<string> {
  yield `${JSON.stringify(info).slice(0, -1)},"rows":[`;
  let first = true;
  for (const row of rows) {
    const record = Object.fromEntries(info.columns.map(({ key }, at) => [key, row[at] ?? null]));
    yield `${first ? "\n" : ",\n"}${JSON.stringify(record)}`;
    first = false;
  }
  yield "\n]}\n";
}
