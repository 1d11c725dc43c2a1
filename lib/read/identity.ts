import type { Document } from "#lib/decode/document.ts";
import type { Scope } from "#lib/form/scope.ts";
import { compact } from "./compact.ts";
import type { Flow } from "./flow.ts";
import { publishedCandidates } from "./published.ts";
import type { Candidate, Identity } from "./report.ts";
import type { TextLine } from "./text-line.ts";
import { isAgencyName, isReportTitle, readTitle } from "./title.ts";

/**
 * Who published for which year, as the document itself says; every candidate is kept with its source.
 * The year is the one in the title, then the period of the statistics, then the first sentence; never
 * the date of publication or the address. `content` is where the report begins in the flow.
 */
export function readIdentity(document: Document, flow: Flow, content: number): Identity {
  const lines = linesOf(flow, content);
  const titles = titleCandidates(document, lines);
  const candidates: Candidate[] = [
    ...titles.flatMap(({ text, source }) => fromTitle(text, source)),
    ...fromProse(lines),
    ...fromMeta(document),
    ...publishedCandidates(document, flow, lines[titleLine(lines)]?.start ?? 0, lines),
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

interface Title {
  readonly text: string;
  readonly source: string;
}

function linesOf(flow: Flow, content: number): readonly TextLine[] {
  return flow.pieces
    .filter(({ kind }) => kind === "line")
    .map(({ raw, level, start }) => ({ text: raw, level, start, before: start < content }));
}

/** The line of the title that stands nearest above the content, or -1. */
function titleLine(lines: readonly TextLine[]): number {
  return lines.findLastIndex(({ text, before }) => before && isOwnTitle(text));
}

/** Links to other reports say so. */
function isOwnTitle(text: string): boolean {
  return isReportTitle(text) && !/上一篇|下一篇|上一条|下一条|相关/.test(text);
}

/** A title in pieces is put together from as many lines as this. */
const mostLines = 3;

/** Titles in order of trust: the page's metadata, the title nearest above the content, other headings. */
function titleCandidates(document: Document, lines: readonly TextLine[]): readonly Title[] {
  const found: Title[] = [];
  const add = (text: string | undefined | null, source: string) => {
    const plain = compact(text ?? "").text.replace(/^(标题|名称):/, "");
    if (isOwnTitle(plain)) found.push({ text: plain, source });
  };
  add(document.meta.get("articletitle"), "meta ArticleTitle");
  const near = titleLine(lines);
  add(joinedTitle(lines, near), "title over several lines");
  if (near >= 0) add(lines[near]?.text, "title line");
  for (const part of document.title?.split(/[-_|—–]/) ?? []) add(part, "page title");
  for (const { text, level } of lines) if (level > 0) add(text, "heading");
  for (const { text } of lines) add(text, "title line");
  return found;
}

/** A title broken over lines above the content: the lines before its end that are no sentence. */
function joinedTitle(lines: readonly TextLine[], near: number): string | undefined {
  const end =
    near >= 0 ? near : lines.findLastIndex(({ text, before }) => before && endsTitle(text));
  if (end < 0 || readTitle(lines[end]?.text ?? "").agency !== undefined) return undefined;
  for (let count = 2; count <= mostLines; count += 1) {
    const parts = lines.slice(Math.max(0, end - count + 1), end + 1).map(({ text }) => text.trim());
    if (parts.slice(0, -1).some((part) => /[。；:：，]|首页/.test(part) || part.length > 40))
      return undefined;
    const joined = parts.join("");
    const { agency, year } = readTitle(joined);
    if (isReportTitle(joined) && agency !== undefined && year !== undefined) return joined;
  }
  return undefined;
}

function endsTitle(text: string): boolean {
  return /^(政府信息公开)?(工作)?(年度)?(工作)?报告$/.test(compact(text).text);
}

function fromTitle(title: string, source: string): readonly Candidate[] {
  const { year, agency } = readTitle(title);
  return [
    ...(year === undefined ? [] : [{ field: "year" as const, value: year, source }]),
    ...(agency === undefined ? [] : [{ field: "agency" as const, value: agency, source }]),
  ];
}

/** Sentences that say the period or the author, near the beginning of the text. */
function fromProse(lines: readonly TextLine[]): readonly Candidate[] {
  return lines.slice(0, 60).flatMap(({ text }): Candidate[] => {
    const line = compact(text).text;
    const period = /(20\d\d)年1月1日(?:起)?(?:至|到|-|—|~)(?:\1年)?12月31日/.exec(line)?.[1];
    const author = /(?:现|特)(?:发布|公布|将)(.{2,30}?)(20\d\d)年/.exec(line);
    const named = author?.[1] !== undefined && isAgencyName(author[1]);
    return [
      ...(period === undefined
        ? []
        : [{ field: "year" as const, value: period, source: "period of the statistics" }]),
      ...(named
        ? [{ field: "agency" as const, value: author[1] ?? "", source: "opening sentence" }]
        : []),
    ];
  });
}

const metaFields: readonly (readonly [name: string, field: Candidate["field"]])[] = [
  ["contentsource", "agency"],
  ["siteidcode", "site_code"],
];

function fromMeta(document: Document): readonly Candidate[] {
  return metaFields.flatMap(([name, field]) => {
    const value = compact(document.meta.get(name) ?? "").text;
    const usable = value !== "" && (field !== "agency" || isAgencyName(value));
    return usable ? [{ field, value, source: `meta ${name}` }] : [];
  });
}

const departments =
  /(局|委|委员会|厅|院|处|所|站|队|办公[厅室]|街道|街道办事处|[镇乡])$|[镇乡]人民政府$/;

/**
 * Whose work is counted (DOMAIN.md part 3.4): a department, an office, a township reports on itself; a
 * government that says it was compiled from those below it reports on its region.
 */
function scopeOf(agency: string | null, lines: readonly TextLine[]): Scope {
  if (agency !== null && departments.test(agency)) return "own";
  const opening = lines
    .slice(0, 30)
    .map(({ text }) => compact(text).text)
    .join("\n");
  const compiled =
    /(综合|汇总).{0,60}(各乡镇|各镇|各街道|各县|各区|乡镇).{0,60}(编制|汇总)|(各乡镇|各镇|各街道|各县|各区).{0,60}(汇总|综合).{0,10}(编制|而成)/;
  return compiled.test(opening) ? "region" : "unknown";
}
