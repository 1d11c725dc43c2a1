import { appealGroups } from "#lib/form/appeals.ts";
import type { Figures } from "./fact.ts";
import { type Cell, htmlTable, printed } from "./html.ts";

const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

const head: readonly (readonly Cell[])[] = [
  [
    { text: "行政复议", colspan: results.length },
    { text: "行政诉讼", colspan: 2 * results.length },
  ],
  [
    ...results.map((text) => ({ text, rowspan: 2 })),
    { text: "未经复议直接起诉", colspan: results.length },
    { text: "复议后起诉", colspan: results.length },
  ],
  [...results, ...results].map((text) => ({ text })),
];

/** Table 4 on the national form, which has one row of fifteen figures. */
export function appealsTable(figures: Figures): string {
  const indicators = appealGroups.flatMap(({ parts, total }) => [...parts, total]);
  return htmlTable([...head, indicators.map((id) => ({ text: printed(figures[id]) }))]);
}
