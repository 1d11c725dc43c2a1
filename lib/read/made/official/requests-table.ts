import { type MadeCell, valueCell, wordsCell } from "../cell.ts";
import { type Figures, type MadeForms, printedRows, rowPlaces } from "../figures.ts";
import type { MadeRow, MadeTable } from "../table.ts";

const organisations = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
const groups: Readonly<Record<string, string>> = {
  denied: "（三）不予公开",
  unable: "（四）无法提供",
  not_processed: "（五）不予处理",
  other: "（六）其他处理",
};

/** Table 3 as the form prints it: three rows of head, three columns of labels, seven of values. */
export function requestsTable(figures: Figures, { requests }: MadeForms): MadeTable {
  const note = wordsCell(
    "other",
    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
  );
  const results = wordsCell("group", "三、本年度办理结果");
  const inGroup = new Map(
    Object.entries(groups).map(([id, text]) => [id, wordsCell("group", text)]),
  );
  const rows = printedRows(requests).map(({ id, numeral, label, group }): MadeRow => {
    const own = wordsCell("label", `${numeral}${label}`);
    const over = id === "other_total" ? undefined : inGroup.get(group ?? "");
    const outside = group === null && id !== "outcomes_total";
    const labels = outside ? [own, own, own] : [results, over ?? own, own];
    return [...labels, ...rowPlaces(id).map((place) => valueCell(place, figures.get(place) ?? ""))];
  });
  return {
    kind: "table",
    holds: ["requests"],
    rows: [...headRows([note, note, note]), ...rows],
    needsGrid: false,
  };
}

function headRows(corner: readonly MadeCell[]): readonly MadeRow[] {
  const applicants = wordsCell("head", "申请人情况");
  const [person, total] = [wordsCell("head", "自然人"), wordsCell("head", "总计")];
  const legal = wordsCell("head", "法人或其他组织");
  return [
    [...corner, ...Array.from({ length: 7 }, () => applicants)],
    [...corner, person, ...organisations.map(() => legal), total],
    [...corner, person, ...organisations.map((text) => wordsCell("head", text)), total],
  ];
}
