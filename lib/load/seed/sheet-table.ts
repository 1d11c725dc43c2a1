import type { SheetFact } from "./fact.ts";
import { htmlTable } from "./html.ts";

/** The statistics sheet of 2018 as a province prints it: the year's figures and those of all years. */
export function sheetTable({ columns, rows }: SheetFact): string {
  const head = ["指标名称", "计量单位", ...columns].map((text) => ({ text }));
  const lines = rows.map(({ label, unit, values }) =>
    [label, unit, ...values.map(String)].map((text) => ({ text })),
  );
  return htmlTable([head, ...lines]);
}
