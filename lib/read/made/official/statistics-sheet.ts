import { sheetIndicators } from "#lib/form/sheet.ts";
import { valueCell, wordsCell } from "../cell.ts";
import type { Figures } from "../figures.ts";
import type { MadeTable } from "../table.ts";

/** The 2014 sheet as the form prints it: label, unit, number. */
export function statisticsSheet(figures: Figures): MadeTable {
  const head = ["统计指标", "单位", "统计数"].map((text) => wordsCell("head", text));
  const rows = sheetIndicators.map(({ id, place, unit }) => [
    wordsCell("label", place.row),
    wordsCell("other", unit),
    valueCell(`${id}/none`, figures.get(`${id}/none`) ?? ""),
  ]);
  return { kind: "table", holds: ["sheet"], rows: [head, ...rows], needsGrid: false };
}
