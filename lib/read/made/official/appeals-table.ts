import { appealIndicators } from "#lib/form/appeals.ts";
import { valueCell, wordsCell } from "../cell.ts";
import type { Figures } from "../figures.ts";
import type { MadeTable } from "../table.ts";

const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

/** Table 4 as the form prints it: three rows of head over one row of fifteen values. */
export function appealsTable(figures: Figures): MadeTable {
  const heads = () => results.map((text) => wordsCell("head", text));
  const over = (text: string, count: number) => {
    const cell = wordsCell("head", text);
    return Array.from({ length: count }, () => cell);
  };
  const reconsideration = heads();
  return {
    kind: "table",
    holds: ["appeals"],
    rows: [
      [...over("行政复议", 5), ...over("行政诉讼", 10)],
      [...reconsideration, ...over("未经复议直接起诉", 5), ...over("复议后起诉", 5)],
      [...reconsideration, ...heads(), ...heads()],
      appealIndicators.map(({ id }) => valueCell(`${id}/none`, figures.get(`${id}/none`) ?? "")),
    ],
    needsGrid: false,
  };
}
