import type { Bilingual, Bridge, Indicator } from "./indicator.ts";

/** Table 4 of the form, 政府信息公开行政复议、行政诉讼情况 (DOMAIN.md part 2.4). */
export interface AppealGroup {
  readonly id: "recon" | "lit_direct" | "lit_after_recon";
  readonly label: Bilingual;
  /** Indicators of the results, in the order of the form, without the total. */
  readonly parts: readonly string[];
  readonly total: string;
}

const groups = [
  {
    id: "recon",
    label: { zh: "行政复议", en: "Administrative reconsideration" },
    counts: {
      zh: "本年因政府信息公开被申请行政复议",
      en: "Reconsiderations of information requests",
    },
  },
  {
    id: "lit_direct",
    label: { zh: "行政诉讼·未经复议直接起诉", en: "Litigation without prior reconsideration" },
    counts: {
      zh: "未经复议、直接就政府信息公开起诉",
      en: "Lawsuits over information requests filed without prior reconsideration",
    },
  },
  {
    id: "lit_after_recon",
    label: { zh: "行政诉讼·复议后起诉", en: "Litigation after reconsideration" },
    counts: {
      zh: "经复议后就政府信息公开起诉",
      en: "Lawsuits over information requests filed after reconsideration",
    },
  },
] as const;

const results = [
  {
    id: "upheld",
    label: { zh: "结果维持", en: "Upheld" },
    says: { zh: "结果为维持的件数", en: "that upheld the agency's act" },
  },
  {
    id: "corrected",
    label: { zh: "结果纠正", en: "Corrected" },
    says: {
      zh: "结果为撤销、变更、责令履行或确认违法的件数",
      en: "that annulled, changed or found unlawful the agency's act",
    },
  },
  {
    id: "other",
    label: { zh: "其他结果", en: "Other result" },
    says: {
      zh: "以撤回、驳回等其他方式结案的件数",
      en: "that ended otherwise, such as by withdrawal",
    },
  },
  {
    id: "pending",
    label: { zh: "尚未审结", en: "Not yet concluded" },
    says: {
      zh: "年末尚未审结的件数，次年会再次出现，不可跨年相加",
      en: "not concluded at the end of the year; they appear again next year and must not be added over years",
    },
  },
  {
    id: "total",
    label: { zh: "总计", en: "Total" },
    says: { zh: "的总件数，照录报告所印", en: "in total, as printed" },
  },
] as const;

function bridgesOf(group: string, result: string): readonly Bridge[] {
  if (group !== "recon" || result === "pending") return [];
  return [{ form: "2014", indicator: `s14_recon_${result}`, comparability: "similar" }];
}

/** The three groups of table 4 in the order of the form. */
export const appealGroups: readonly AppealGroup[] = groups.map(({ id, label }) => ({
  id,
  label,
  parts: results.filter((result) => result.id !== "total").map((result) => `${id}_${result.id}`),
  total: `${id}_total`,
}));

/** The 15 indicators of table 4 in the order of the form. */
export const appealIndicators: readonly Indicator[] = groups.flatMap((group, at) =>
  results.map((result, position) => ({
    id: `${group.id}_${result.id}`,
    code: 201 + at * results.length + position,
    table: "appeals" as const,
    forms: ["2019", "2021"] as const,
    label: {
      zh: `${group.label.zh} · ${result.label.zh}`,
      en: `${group.label.en}: ${result.label.en}`,
    },
    short: {
      zh: `${group.label.zh.replace("行政诉讼·", "")}·${result.label.zh}`,
      en: `${group.label.en}: ${result.label.en.toLowerCase()}`,
    },
    place: { block: group.label.zh, row: "", column: result.label.zh },
    measure: "count" as const,
    unit: "件" as const,
    explains: {
      zh: `${group.counts.zh}，${result.says.zh}。`,
      en: `${group.counts.en} ${result.says.en}.`,
    },
    bridges: bridgesOf(group.id, result.id),
  })),
);

/**
 * First year covered in which refusals must go to reconsideration before court (Administrative
 * Reconsideration Law of 2023, article 23): a legal break in every series of table 4.
 */
export const reconsiderationFirstYear = 2024;
