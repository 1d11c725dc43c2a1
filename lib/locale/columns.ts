import type { Locale } from "./locale.ts";

/** English for the printed heads and row labels of table 2. */
const english: Readonly<Record<string, string>> = {
  本年制发件数: "Issued this year",
  本年废止件数: "Repealed this year",
  现行有效件数: "Currently in force",
  本年处理决定数量: "Decisions this year",
  "本年收费金额（单位：万元）": "Collected this year (CNY 10,000)",
  本年新制作数量: "Newly made this year",
  本年新公开数量: "Newly disclosed this year",
  对外公开总数量: "Disclosed in total",
  上一年项目数量: "Items in the year before",
  "本年增/减": "Added or removed",
  处理决定数量: "Decisions",
  采购项目数量: "Projects",
  采购总金额: "Total amount (CNY 10,000)",
  规章: "Rules",
  行政规范性文件: "Administrative normative documents",
  规范性文件: "Normative documents",
  行政许可: "Administrative licensing (permits)",
  其他对外管理服务事项: "Other external management and service matters",
  行政处罚: "Administrative punishments (penalties)",
  行政强制: "Administrative compulsion (coercion)",
  行政事业性收费: "Administrative and institutional fees",
  政府集中采购: "Centralised government procurement",
  一: "1",
  五: "5",
  六: "6",
  八: "8",
  九: "9",
};

/** A printed head or label of table 2 in the language of the page. */
export function printedWord(word: string, locale: Locale): string {
  return locale === "zh" ? word : (english[word] ?? word);
}
