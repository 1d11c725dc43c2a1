import type { Document } from "#lib/decode/document.ts";
import type { Scope } from "#lib/form/scope.ts";
import { compact } from "./compact.ts";
import { publishedCandidates } from "./published.ts";
import type { Candidate, Identity } from "./report.ts";

/** What a title of an annual report looks like, over compact text (DOMAIN.md part 4.4). */
const reportTitle =
  /(政府信息|政务信息|信息公开|政务公开).{0,14}?(年度?工?作?报告|年报|工作报告|工作年度报告)/;
const otherTitle =
  /通知|格式|制度|规定|办法|网站(工作)?年度|法治政府|预算|决算|解读|图解|一图读懂|汇总(表|目录)|要点|自查/;
const longestTitle = 70;

/**
 * Who published for which year, as the document itself says; every candidate is kept with its source.
 * The year is the one in the title, then the period of the statistics, then the first sentence; never
 * the date of publication or the address.
 */
export function readIdentity(document: Document): Identity {
  const lines = linesOf(document);
  const titles = titleCandidates(document, lines);
  const candidates: Candidate[] = [
    ...titles.flatMap(({ text, source }) => fromTitle(text, source)),
    ...fromProse(lines),
    ...fromMeta(document),
    ...publishedCandidates(document, lines),
  ];
  const first = (field: Candidate["field"]) =>
    candidates.find((one) => one.field === field)?.value ?? null;
  const year = first("year");
  return {
    agency: first("agency"),
    year: year === null ? null : Number(year),
    scope: scopeOf(first("agency"), lines),
    title: (titles.find(({ text }) => /\d{4}/.test(text)) ?? titles[0])?.text ?? null,
    published: first("published"),
    candidates,
  };
}

/** Whether a text is the title of an annual report and not of a notice about it. */
export function isReportTitle(text: string): boolean {
  const plain = compact(text).text;
  return plain.length <= longestTitle && reportTitle.test(plain) && !otherTitle.test(plain);
}

interface Title {
  readonly text: string;
  readonly source: string;
}

function linesOf(document: Document): readonly string[] {
  return document.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

/** Titles in order of trust: the page's own metadata, marked-up headings, lines that are a title. */
function titleCandidates(document: Document, lines: readonly string[]): readonly Title[] {
  const found: Title[] = [];
  const add = (text: string | undefined | null, source: string) => {
    const plain = compact(text ?? "").text.replace(/^(标题|名称)[::]/, "");
    if (isReportTitle(plain)) found.push({ text: plain, source });
  };
  add(document.meta.get("articletitle"), "meta ArticleTitle");
  add(document.title?.split(/[-_|—–]/)[0], "page title");
  for (const block of document.blocks) {
    if (block.kind === "paragraph" && block.level > 0) add(block.text, "heading");
  }
  lines.forEach((line, at) => {
    add(line, "title line");
    const joined = `${line}${lines[at + 1] ?? ""}`;
    if (
      !isReportTitle(line) &&
      joined.length < longestTitle &&
      /^年度报告$|^报告$/.test(compact(lines[at + 1] ?? "").text)
    ) {
      add(joined, "title over two lines");
    }
  });
  return found;
}

function fromTitle(title: string, source: string): readonly Candidate[] {
  const text = arabicYear(title);
  const year = /(?:19|20)\d\d/.exec(text)?.[0];
  const candidates: Candidate[] =
    year === undefined ? [] : [{ field: "year", value: year, source }];
  const agency = agencyBefore(
    year === undefined ? text : text.replace(new RegExp(`${year}年?度?`), ""),
  );
  if (agency !== undefined) candidates.push({ field: "agency", value: agency, source });
  return candidates;
}

/** The name in front of what every title says; undefined when the title names nobody. */
function agencyBefore(text: string): string | undefined {
  const cut = text.search(/政府信息|政务信息|政务公开|信息公开/);
  const name = text
    .slice(0, Math.max(0, cut))
    .replace(/^(关于)?(发布|公布|印发)?/, "")
    .replace(/(关于)?(开展)?的?$/, "")
    .replace(/^[《"“]/, "");
  return name.length >= 3 && name.length <= 40 ? name : undefined;
}

const chineseDigits = "〇一二三四五六七八九";

/** Writes a year in Chinese digits (二〇二一年) in Arabic ones. */
function arabicYear(text: string): string {
  return text.replace(/二[〇○零oO0][〇○零oO0一二三][〇○零oO0一二三四五六七八九](?=年)/, (year) =>
    [...year]
      .map((digit) => Math.max(0, chineseDigits.indexOf(digit.replace(/[○零oO0]/, "〇"))))
      .join(""),
  );
}

/** Sentences that say the period or the author, near the beginning of the text. */
function fromProse(lines: readonly string[]): readonly Candidate[] {
  const opening = lines.slice(0, 60).map((line) => compact(line).text);
  const candidates: Candidate[] = [];
  for (const line of opening) {
    const period = /(20\d\d)年1月1日(?:起)?(?:至|到|-|—|~)(?:\1年)?12月31日/.exec(line)?.[1];
    if (period !== undefined)
      candidates.push({ field: "year", value: period, source: "period of the statistics" });
    const author = /(?:现|特)(?:发布|公布|将)(.{2,30}?)(20\d\d)年/.exec(line);
    if (
      author?.[1] !== undefined &&
      author[2] !== undefined &&
      /[局委办厅院会处所府站队区]$/.test(author[1])
    ) {
      candidates.push({ field: "agency", value: author[1], source: "opening sentence" });
      candidates.push({ field: "year", value: author[2], source: "opening sentence" });
    }
  }
  return candidates;
}

const metaFields: readonly (readonly [name: string, field: Candidate["field"]])[] = [
  ["contentsource", "agency"],
  ["siteidcode", "site_code"],
];

function fromMeta(document: Document): readonly Candidate[] {
  return metaFields.flatMap(([name, field]) => {
    const value = document.meta.get(name);
    const named = field !== "agency" || /[局委办厅院会处所府站队]$/.test(value ?? "");
    return value === undefined || !named
      ? []
      : [{ field, value: compact(value).text, source: `meta ${name}` }];
  });
}

/** Whose work is counted, where the document says so in plain words (DOMAIN.md part 3.4). */
function scopeOf(agency: string | null, lines: readonly string[]): Scope {
  const opening = lines
    .slice(0, 30)
    .map((line) => compact(line).text)
    .join("\n");
  if (
    /(各乡镇|各镇|各街道|各县|各区).{0,40}(汇总|综合)|汇总.{0,20}(各乡镇|各县|各区)/.test(opening)
  )
    return "region";
  if (agency !== null && /[局委厅院处所站队]$|办公[厅室]$|街道办事处$|[乡镇]人民政府$/.test(agency))
    return "own";
  return "unknown";
}
