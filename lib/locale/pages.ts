import type { Words } from "./locale.ts";

const zh = {
  compareCrumb: "对照",
  compareTitle: "对照任一指标",
  compareLede:
    "选机关、指标和年份，看走势，也看同一年的并列。比率总带分子、分母和区间；次序默认照所选，不排名。",
  requestsCrumb: "申请",
  requestsTitle: "申请怎样办结",
  requestsLede:
    "每份报告的表三印出六类办理结果、十九条理由和七列申请人。换一个分母，公开率可以差几十个百分点，所以三个都列。",
  oneYear: "一年之内：{agency} {year}",
  oneYearLede: "逐年看趋势，一年看结构。",
  side: "各机关并列",
  disclosureCrumb: "公开",
  disclosureTitle: "规章与行政规范性文件",
  disclosureLede: "制发、废止、有效三项看存量怎样变。2019 年与 2021 年两种表式口径不同之处不相接。",
  enforcementCrumb: "执法",
  enforcementTitle: "许可、处罚、强制与收费：只看量级",
  enforcementLede:
    "同一张表里，一个市的汇总可比一个局大五个数量级。图一律用对数刻度，每一大格是十倍；零另有一栏，不与空白、未采集混同。",
  heat: "逐年",
} as const;

/** Heads of the pages that show charts. */
export const pageWords: Words<keyof typeof zh> = {
  zh,
  en: {
    compareCrumb: "Compare",
    compareTitle: "Compare any indicator",
    compareLede:
      "Choose agencies, an indicator and years; see the trend and one year side by side. Rates always carry numerator, denominator and interval; the order is the one chosen, not a ranking.",
    requestsCrumb: "Requests",
    requestsTitle: "What becomes of requests",
    requestsLede:
      "Table 3 of every report prints six outcomes, nineteen grounds and seven kinds of applicant. Another denominator may move the disclosure rate by tens of points, so all three are shown.",
    oneYear: "Within one year: {agency} {year}",
    oneYearLede: "Years show the trend, one year shows the structure.",
    side: "Agencies side by side",
    disclosureCrumb: "Disclosure",
    disclosureTitle: "Rules and administrative normative documents",
    disclosureLede:
      "Issued, repealed and in force show how the stock changes. Where the forms of 2019 and 2021 differ, nothing is joined.",
    enforcementCrumb: "Enforcement",
    enforcementTitle: "Permits, penalties, coercion and fees: magnitudes only",
    enforcementLede:
      "The aggregate of a city may be five orders of magnitude above one bureau. All scales are logarithmic, each step ten times as much; zero has a column of its own and is never mixed with blank or not collected.",
    heat: "Year by year",
  },
};
