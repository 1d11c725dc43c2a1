import { type MadeCell, valueCell, wordsCell } from "../cell.ts";
import type { Figures, MadeForms } from "../figures.ts";
import type { MadeRow, MadeTable } from "../table.ts";

const width = 4;

/** Table 2 as the form prints it: per block its item, its head and its rows. */
export function disclosureTable(figures: Figures, { blocks }: MadeForms): MadeTable {
  const rows = blocks.flatMap(({ item, columns, rows: labels }): MadeRow[] => [
    spread([wordsCell("group", `第二十条第（${item}）项`)]),
    spread([
      wordsCell("head", "信息内容"),
      ...columns.map((text) =>
        wordsCell("head", text === "采购总金额" ? "采购总金额（万元，保留四位小数）" : text),
      ),
    ]),
    ...labels.map(({ label, indicators }) =>
      spread([
        wordsCell("label", label),
        ...indicators.map((id) => valueCell(`${id}/none`, figures.get(`${id}/none`) ?? "")),
      ]),
    ),
  ]);
  return { kind: "table", holds: ["disclosure"], rows, needsGrid: false };
}

/** Cells over the width of the table: the last one is merged over what is left. */
function spread(cells: readonly MadeCell[]): MadeRow {
  const last = cells.slice(-1);
  return [...cells, ...Array.from({ length: width - cells.length }, () => last).flat()];
}
