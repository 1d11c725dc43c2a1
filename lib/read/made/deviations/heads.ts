import { unsure, wordsCell } from "../cell.ts";
import type { Deviation } from "../deviation.ts";
import { mapTables } from "../report.ts";
import { type MadeRow, type MadeTable, mapCells } from "../table.ts";

/** Heads of which the second half is lost in a line break. */
export const truncatedHeads: Deviation = (report) =>
  mapTables(
    report,
    (table) =>
      mapCells(table, (cell) =>
        cell.kind === "head"
          ? { ...cell, text: cell.text.replace(/^(本年新)(制作|公开)数量$/, "$1") }
          : cell,
      ),
    "disclosure",
  );

/** Heads whose words stand twice. */
export const doubledHeads: Deviation = (report, draw) =>
  mapTables(report, (table) =>
    mapCells(table, (cell) =>
      cell.kind === "head" && cell.text.length > 3 && draw.chance(0.2)
        ? { ...cell, text: `${cell.text}${cell.text}` }
        : cell,
    ),
  );

/** The amount of the fees typed into the head of its column as well. */
export const valueInHead: Deviation = (report) => {
  const typed = (table: MadeTable) => {
    const fees = table.rows.flat().find(({ place }) => place === "fees_amount_wan/none");
    return mapCells(table, (cell) =>
      cell.kind === "head" && fees?.says.kind === "number"
        ? { ...cell, text: cell.text.replace("单位：万元", `单位：${fees.text.trim()}万元`) }
        : cell,
    );
  };
  return mapTables(report, typed, "disclosure");
};

const halves: Readonly<Record<string, readonly [string, string]>> = {
  商业企业: ["商业", "企业"],
  科研机构: ["科研", "机构"],
  社会公益组织: ["社会公益", "组织"],
  法律服务机构: ["法律服务", "机构"],
};

/** Heads of table 3 cut into two cells, one above the other. */
export const splitHeads: Deviation = (report) => {
  const split = (table: MadeTable): MadeTable => {
    const at = table.rows.findIndex((row) => row.some(({ text }) => text in halves));
    const row = table.rows[at];
    if (row === undefined) return table;
    const upper = row.map((cell) => halfOf(cell, 0));
    const lower = row.map((cell, column) => {
      if (cell.text in halves) return halfOf(cell, 1);
      return cell === table.rows[at - 1]?.[column]
        ? (upper[column] ?? cell)
        : wordsCell("head", "");
    });
    return { ...table, rows: table.rows.toSpliced(at, 1, upper, lower) };
  };
  return mapTables(report, split, "requests");
};

function halfOf(cell: MadeRow[number], half: 0 | 1): MadeRow[number] {
  const words = halves[cell.text];
  return words === undefined ? cell : wordsCell("head", words[half]);
}

/** A block of table 2 under a head of no form: its values are no values of the form. */
export const thirdHead: Deviation = (report) => {
  const change = (table: MadeTable): MadeTable => {
    const at = table.rows.findIndex(([first]) => first?.text === "信息内容");
    const columns = table.rows[at]?.slice(1).map(({ text }) => text) ?? [];
    if (at < 0 || new Set(columns).size < 3) return table;
    const upper = wordsCell("head", "本年度实际产生数量");
    const content = wordsCell("head", "信息内容");
    const disclosed = wordsCell("head", "对外公开数量");
    const head: MadeRow[] = [
      [content, upper, upper, disclosed],
      [content, wordsCell("head", "制作"), wordsCell("head", "获取"), disclosed],
    ];
    const end = table.rows.findIndex(([first], row) => row > at && first?.kind === "group");
    const until = end < 0 ? table.rows.length : end;
    const rows = table.rows
      .slice(at + 1, until)
      .map((row) =>
        row.map((cell) => (cell.place === null ? cell : wordsCell("other", cell.text))),
      );
    return { ...table, rows: table.rows.toSpliced(at, until - at, ...head, ...rows) };
  };
  return mapTables(report, change, "disclosure");
};

/** The head of table 3 without its words: nothing but their order tells the columns, which must be the form's. */
export const noHead: Deviation = (report) =>
  mapTables(
    report,
    (table) => {
      const first = table.rows.findIndex((row) => row.some(({ kind }) => kind === "value"));
      const last = table.rows[first]?.findLast(({ kind }) => kind === "value");
      if (first < 0 || last?.place?.endsWith("/total") !== true) return table;
      return mapCells({ ...table, rows: table.rows.slice(first) }, unsure);
    },
    "requests",
  );
