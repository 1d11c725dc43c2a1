import { rules } from "#lib/check/rules.ts";
import { textRules } from "#lib/check/text-rules.ts";
import { appealGroups } from "#lib/form/appeals.ts";
import { findApplicant } from "#lib/form/applicant.ts";
import { findIndicator } from "#lib/form/indicators.ts";
import { fill } from "./fill.ts";
import type { Locale, Words } from "./locale.ts";

/** What a finding says; the sides are exact decimals as printed, or names. */
export interface FindingWords {
  readonly rule: string;
  readonly left: string | null;
  readonly right: string | null;
  readonly delta: string | null;
}

const zh = {
  "T3-BAL": "{applicant}：新收加结转为 {left}，办结加结转下年为 {right}",
  "T3-OUT": "“总计 · {applicant}”印为 {left}，各项相加为 {right}",
  "T3-ROW": "“{indicator}”总计印为 {left}，六类申请人相加为 {right}",
  "T4-SUM": "{group}“总计”印为 {left}，各项相加为 {right}",
  "T2-SIGN": "“{indicator}”印为 {left}，不是非负数",
  "T2-19a": "“{indicator}”印为 {left}，大于公开总数 {right}",
  "TXT-REQ": "正文写收到申请 {left} 件，表三本年新收为 {right}",
  "TXT-T4": "正文写{appeal} {left} 件，表四总计为 {right}",
  "TXT-YEAR": "年度先写 {left}，又写 {right}",
  "TXT-ORG": "题名作“{left}”，正文作“{right}”",
  recon: "行政复议",
  litigation: "行政诉讼",
  unknown: "—",
} as const;

const sentences: Words<keyof typeof zh> = {
  zh,
  en: {
    "T3-BAL": "{applicant}: received and carried in make {left}, concluded and carried out {right}",
    "T3-OUT": "“Total · {applicant}” is printed as {left}, its parts add up to {right}",
    "T3-ROW": "The total of “{indicator}” is printed as {left}, its applicants add up to {right}",
    "T4-SUM": "{group}: “total” is printed as {left}, its parts add up to {right}",
    "T2-SIGN": "“{indicator}” is printed as {left}, which is negative or not whole",
    "T2-19a": "“{indicator}” is printed as {left}, more than the {right} disclosed in total",
    "TXT-REQ": "The text states {left} requests received, table 3 has {right} newly received",
    "TXT-T4": "The text states {left} {appeal}, table 4 has {right} in total",
    "TXT-YEAR": "The year is given as {left} and as {right}",
    "TXT-ORG": "The title names “{left}”, the text “{right}”",
    recon: "reconsiderations",
    litigation: "lawsuits",
    unknown: "–",
  },
};

/** One sentence that quotes what is printed, without cause or blame. */
export function describeFinding(finding: FindingWords, locale: Locale): string {
  const [rule = "", place = ""] = finding.rule.split(":", 2);
  const words = sentences[locale];
  if (!isKnown(rule)) return ruleWords(finding.rule, locale);
  return fill(words[rule], {
    applicant: findApplicant(place)?.label[locale] ?? place,
    indicator: findIndicator(place)?.short[locale] ?? place,
    group: appealGroups.find(({ id }) => id === place)?.label[locale] ?? place,
    appeal: place === "recon" || place === "litigation" ? words[place] : place,
    left: finding.left ?? words.unknown,
    right: finding.right ?? words.unknown,
  });
}

/** The plain sentence of a rule, for findings without a sentence of their own. */
export function ruleWords(finding: string, locale: Locale): string {
  const [id] = finding.split(":", 1);
  const all = [...rules, ...textRules];
  return all.find((rule) => rule.id === id)?.says[locale] ?? finding;
}

function isKnown(rule: string): rule is keyof typeof zh {
  return [...rules, ...textRules].some(({ id }) => id === rule);
}
