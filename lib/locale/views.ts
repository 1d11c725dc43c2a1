import type { Words } from "./locale.ts";

const zh = {
  source: "来源：各机关政府信息公开工作年度报告，逐格可查原文。",
  none: "所选机关和年份没有可比的数字",
  trendOne: "{agency}的{measure}，{years} 年在 {low} 至 {high} 之间",
  trendFlat: "{agency}的{measure}，{years} 年均为 {low}",
  trendMany: "{measure}，{years}",
  rateDefinition: "{explains}分母：{lens}。{filters}",
  definition: "{explains}单位：{unit}。{filters}",
  rateNotes:
    "竖线为 95% 威尔逊区间；分母不足 30 件的点为空心，不足 10 件不计率。断开处没有数字，不补、不连。",
  countNotes: "断开处没有数字，不补、不连；空白、“/”、读不出都不是零。",
  failNotes: "角标：该数所在的勾稽关系不符，照录印出的数。",
  breakSimilar: "2021 年表式起用：此项两表口径相近，以虚线相接。",
  breakDifferent: "2021 年表式起用：此项两表口径不同，不相接。",
  breakSame: "2021 年表式起用：此项两表口径相同。",
  legalBreak:
    "2024 年起，对不予公开不服须先申请行政复议（行政复议法第二十三条），此前后的复议、诉讼件数不可直接相比。",
  rankingTitle: "{year} 年 {n} 个机关的{measure}",
  rankingMedian: "{year} 年 {n} 个机关的{measure}，中位数 {median}",
  rankingSub: "每行一个机关；次序为{order}。{filters}",
  orderNeutral: "所选次序",
  orderValue: "数值大小",
  outcomesOne: "{agency}：{year} 年办结 {total} 件，其中{top}最多，{value} 件",
  outcomesSub: "办理结果构成，{unit}。{filters}",
  outcomesShare: "各项占印出总计的份额，%",
  outcomesCount: "件",
  outcomesOver:
    "{agency} {year} 年印出的总计为 {total} 件，各项相加为 {sum} 件；照录，不改总计也不压缩各项。",
  outcomesNotes: "斜线：办结不足 30 件；不足 10 件不计份额。",
  outcomesAgencies: "{year} 年各机关办理结果构成",
  groundsTitle: "{agency}：未公开的理由以“{top}”最多，{years} 年共 {value} 件",
  groundsPlain: "{agency}：未公开的理由，{years}",
  groundsNone: "{agency}：{years} 年没有印出未公开的申请",
  groundsSub:
    "不予公开、无法提供、不予处理、其他处理的各项理由，件；颜色深浅同数字大小，零是报告印出的零。{filters}",
  groundsNotes: "2019 年表式“其他处理”不分项，印在“其他处理”一行；2021 年表式分为三项。",
  applicantsTitle: "{agency} {year} 年：自然人占办结的 {share}",
  applicantsPlain: "{agency} {year} 年：各类申请人的办理结果",
  applicantsSub: "各类申请人的办结结果，占该类办结的份额与件数；不足 10 件只列件数。",
  flowTitle: "{agency} {year} 年：应办 {workload} 件，办结 {total} 件，结转下年 {carried} 件",
  flowPlain: "{agency} {year} 年：申请的来去",
  flowSub: "新收与上年结转先汇成一股再分：表三不区分两者各得什么结果。件。",
  lensTitle: "同一份报告，公开率可以是 {low}，也可以是 {high}",
  lensOne: "{agency} {year} 年的公开率",
  lensSub: "{agency} {year} 年。填色的部分进入分母，空框不进。",
  disclosureTitle: "规章与行政规范性文件：{agency}，{years}",
  disclosureSub:
    "本年制发、本年废止、现行有效件数。2019 年表式的“新制作”与“制发”口径相近，“公开总数”与“有效”口径不同，不相接。{filters}",
  normTitle: "{year} 年现行有效的行政规范性文件",
  bodiesTitle: "{year} 年：{measure}从 {low} 件到 {high} 件",
  bodiesPlain: "{year} 年各机关的许可、处罚、强制与收费",
  bodiesSub:
    "本年处理决定数量，件，对数刻度，零另有一栏；收费单位不同，只列数。各报告口径不同，并列只看量级。已收 {found} 个机关，登记 {expected} 个。",
  bodiesMany: "机关多于 {n} 个，图中只画前 {n} 个；表与文件是全部。",
  typesTitle: "{year} 年各类部门的许可、处罚、强制",
  typesSub: "每点一个机关，竖线为中位数；对数刻度，零另有一栏。{filters}",
  trendsTitle: "{agency}：许可、处罚、强制与收费，{years}",
  trendsSub: "每格十倍，四图刻度相同，斜率可以直接相比；收费单位为万元。",
  heatTitle: "{measure}：各机关逐年",
  heatSub: "每深一级即多一位数。单位：{unit}。{filters}",
} as const;

/** Titles, definitions and notes of the views; {names} are filled in. */
export const viewWords: Words<keyof typeof zh> = {
  zh,
  en: {
    source: "Source: annual reports of the agencies; every number leads to its source cell.",
    none: "No number to compare for these agencies and years",
    trendOne: "{agency}: {measure} between {low} and {high}, {years}",
    trendFlat: "{agency}: {measure} always {low}, {years}",
    trendMany: "{measure}, {years}",
    rateDefinition: "{explains} Denominator: {lens}. {filters}",
    definition: "{explains} Unit: {unit}. {filters}",
    rateNotes:
      "Upright lines are 95% Wilson intervals; hollow marks stand for fewer than 30 cases, and no rate is given under 10. Where the line breaks there is no number.",
    countNotes:
      "Where the line breaks there is no number; blank, “/” and unreadable cells are not zero.",
    failNotes: "Corner mark: a check with this number fails; the number stands as printed.",
    breakSimilar: "2021 form: the definitions are close and joined by a dashed line.",
    breakDifferent: "2021 form: the definitions differ and are not joined.",
    breakSame: "2021 form: the definition is the same.",
    legalBreak:
      "Since 2024 a refusal must go to reconsideration before court (Administrative Reconsideration Law, article 23): counts before and after cannot be compared directly.",
    rankingTitle: "{measure} of {n} agencies in {year}",
    rankingMedian: "{measure} of {n} agencies in {year}: median {median}",
    rankingSub: "One agency a row, in {order}. {filters}",
    orderNeutral: "the order chosen",
    orderValue: "order of value",
    outcomesOne: "{agency}: {total} requests concluded in {year}; most often {top}, {value}",
    outcomesSub: "Outcomes of requests, {unit}. {filters}",
    outcomesShare: "shares of the printed total, %",
    outcomesCount: "cases",
    outcomesOver:
      "{agency} {year}: the printed total is {total}, its parts add up to {sum}; both stand as printed.",
    outcomesNotes: "Hatched: fewer than 30 concluded; no shares under 10.",
    outcomesAgencies: "Outcomes by agency, {year}",
    groundsTitle: "{agency}: most often not disclosed because “{top}”, {value} cases in {years}",
    groundsPlain: "{agency}: grounds for not disclosing, {years}",
    groundsNone: "{agency}: no undisclosed request printed in {years}",
    groundsSub:
      "Grounds of denial, inability, non-processing and other handling, cases; darker is more, zero is a printed zero. {filters}",
    groundsNotes: "The 2019 form prints other handling in one row, the 2021 form in three.",
    applicantsTitle: "{agency} {year}: natural persons are {share} of requests concluded",
    applicantsPlain: "{agency} {year}: outcomes by kind of applicant",
    applicantsSub:
      "Outcomes of each kind of applicant as shares of its concluded requests, and cases; cases alone under 10.",
    flowTitle:
      "{agency} {year}: {workload} to handle, {total} concluded, {carried} carried forward",
    flowPlain: "{agency} {year}: where requests come from and go",
    flowSub:
      "New and carried-over requests flow together first: table 3 does not tell which of them got which outcome. Cases.",
    lensTitle: "One report, a disclosure rate of {low} or of {high}",
    lensOne: "Disclosure rate of {agency} in {year}",
    lensSub: "{agency} {year}. Filled parts are in the denominator, empty boxes are not.",
    disclosureTitle: "Rules and administrative normative documents: {agency}, {years}",
    disclosureSub:
      "Issued, repealed and in force. “Newly made” of the 2019 form is close to “issued”; its “disclosed in total” differs from “in force” and is not joined. {filters}",
    normTitle: "Administrative normative documents in force, {year}",
    bodiesTitle: "{year}: {measure} from {low} to {high}",
    bodiesPlain: "Permits, penalties, coercion and fees by agency, {year}",
    bodiesSub:
      "Decisions of the year, log scale with zero in a column of its own; fees have another unit and are listed. Scopes differ: compare magnitudes only. {found} agencies held of {expected} registered.",
    bodiesMany: "With more than {n} agencies the first {n} are drawn; table and files hold all.",
    typesTitle: "Permits, penalties and coercion by department type, {year}",
    typesSub: "One dot an agency, upright line the median; log scale, zero apart. {filters}",
    trendsTitle: "{agency}: permits, penalties, coercion and fees, {years}",
    trendsSub:
      "Each step is ten times as much and all four scales are equal, so slopes compare; fees in CNY 10,000.",
    heatTitle: "{measure} by agency and year",
    heatSub: "One shade more is one digit more. Unit: {unit}. {filters}",
  },
};
