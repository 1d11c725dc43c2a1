import { wordsCell } from "../cell.ts";
import type { Deviation } from "../deviation.ts";
import { mapTables } from "../report.ts";
import { type MadeTable, widthOf, withColumn } from "../table.ts";

/** A second column of values: figures added up over the years, or of last year. */
export const sheetWithCumulation: Deviation = (report, draw) => {
  const year = /20\d\d/.exec(report.title)?.[0] ?? "";
  const second = draw.pick(["历年累计", "累计总数", `${Number(year) - 1}年度`]);
  const change = (table: MadeTable): MadeTable => {
    const wider = withColumn(table, widthOf(table), (_, at) =>
      wordsCell(at === 0 ? "head" : "other", at === 0 ? second : String(draw.below(9000))),
    );
    const rows = wider.rows.map((row) =>
      row.map((cell) => (cell.text === "统计数" ? wordsCell("head", `${year}年度`) : cell)),
    );
    return { ...wider, rows, needsGrid: true };
  };
  return mapTables(report, change, "sheet");
};

/** Column names of provincial sheets. */
export const provincialHead: Deviation = (report, draw) =>
  mapTables(
    report,
    (table) => ({
      ...table,
      rows: table.rows.map((row, at) =>
        at > 0
          ? row
          : row.map((cell) => ({
              ...cell,
              text: cell.text
                .replace("统计指标", draw.pick(["指标名称", "统计指标", "指标"]))
                .replace(/^单位$/, draw.pick(["计量单位", "单位"])),
            })),
      ),
    }),
    "sheet",
  );

/** Rows that only some provinces ask for. */
export const provincialRows: Deviation = (report, draw) =>
  mapTables(
    report,
    (table) => {
      const row = (label: string) => [
        wordsCell("label", label),
        wordsCell("other", "条"),
        wordsCell("other", String(draw.below(500))),
      ];
      const more = ["机构领导及人事类信息", "政府文件类信息", "行政执法类信息", "规划统计类信息"];
      return { ...table, rows: table.rows.toSpliced(3, 0, ...more.map(row)) };
    },
    "sheet",
  );

/** Rows that only name what follows. */
export const sheetTitles: Deviation = (report) =>
  mapTables(
    report,
    (table) => {
      const title = (text: string) => [text, "", ""].map((words) => wordsCell("other", words));
      return {
        ...table,
        rows: [...table.rows.slice(0, 1), title("一、主动公开情况"), ...table.rows.slice(1)],
      };
    },
    "sheet",
  );
