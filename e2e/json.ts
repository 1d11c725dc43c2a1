import { z } from "zod";
import type { Rows } from "./csv.ts";

const schema = z.object({
  columns: z.array(z.object({ key: z.string(), label: z.string() })),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
});

/** Reads a JSON file as the rows that a CSV file of the same table has. */
export function parseJson(text: string): Rows {
  const { columns, rows } = schema.parse(JSON.parse(text));
  return [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ key }) => String(row[key] ?? ""))),
  ];
}
