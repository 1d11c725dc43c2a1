import type { Words } from "./locale.ts";

const zh = {
  table: "表格",
  tableOf: "表格：{title}",
  rows: "{n} 行",
  csv: "CSV",
  json: "JSON",
  downloadCsv: "下载 CSV：{title}",
  downloadJson: "下载 JSON：{title}",
  link: "链接",
  linkTo: "本图的链接：{title}",
  emptyTitle: "没有可画的数字",
  emptyText: "所选机关和年份没有收录相应的数字。可以换一个机关、放宽年份，或清除筛选。",
  states: "图例",
} as const;

/** Words around every figure. */
export const figureWords: Words<keyof typeof zh> = {
  zh,
  en: {
    table: "Table",
    tableOf: "Table: {title}",
    rows: "{n} rows",
    csv: "CSV",
    json: "JSON",
    downloadCsv: "Download CSV: {title}",
    downloadJson: "Download JSON: {title}",
    link: "Link",
    linkTo: "Link to this figure: {title}",
    emptyTitle: "No number to draw",
    emptyText:
      "No such number is held for these agencies and years. Choose another agency, widen the years or clear the filters.",
    states: "Key",
  },
};
