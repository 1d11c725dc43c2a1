import type { Words } from "./locale.ts";

const zh = {
  title: "{agency} {year} 年度报告各格",
  definition: "报告各表每格一行：印出的原文、读出的数值与状态、在存档页面上的位置。",
  partial: "只知道报告的一部分，没有收到的格标作“表中无此格”，不作零计。",
  source: "来源：该机关公布的年度报告，地址与快照编号见各行。",
  indicatorId: "指标编号",
  applicantId: "申请人编号",
  unit: "单位",
  printed: "原文",
  flags: "读法",
  place: "位置",
  sha256: "快照 sha256",
  address: "来源地址",
} as const;

/** The words of the file that holds the cells of one report. */
export const reportFileWords: Words<keyof typeof zh> = {
  zh,
  en: {
    title: "{agency}, report on {year}, every cell",
    definition:
      "One row for each cell of the report: the text as printed, the value and state read from it, and its place in the archived page.",
    partial:
      "Only part of the report is known; cells that were not received are marked as not on the page and do not count as zero.",
    source:
      "Source: the annual report published by the agency; address and snapshot stand in each row.",
    indicatorId: "Indicator id",
    applicantId: "Applicant id",
    unit: "Unit",
    printed: "As printed",
    flags: "How it was read",
    place: "Place",
    sha256: "Snapshot sha256",
    address: "Source address",
  },
};
