import type { Document } from "#lib/decode/document.ts";
import { compact } from "./compact.ts";
import type { Candidate } from "./report.ts";
import type { TextLine } from "./text-line.ts";
import { isReportTitle, readTitle } from "./title.ts";

/** A title and where it stands. */
export interface Title {
  readonly text: string;
  readonly source: string;
}

/** The line of the title that stands nearest above the content, or -1. */
export function titleLine(lines: readonly TextLine[]): number {
  return lines.findLastIndex(({ text, before }) => before && isOwnTitle(text));
}

/** Links to other reports say so. */
function isOwnTitle(text: string): boolean {
  return isReportTitle(text) && !/上一篇|下一篇|上一条|下一条|相关/.test(text);
}

/** A title in pieces is put together from as many lines as this. */
const mostLines = 3;

/**
 * Titles in order of trust: the page's metadata, the title nearest above the content, headings above
 * it. Lines elsewhere that look like a title are those of other reports unless there is no other.
 */
export function titlesOf(document: Document, lines: readonly TextLine[]): readonly Title[] {
  const found: Title[] = [];
  const add = (text: string | undefined | null, source: string) => {
    const plain = compact(text ?? "").text.replace(/^(标题|名称):/, "");
    if (isOwnTitle(plain)) found.push({ text: plain, source });
  };
  add(document.meta.get("articletitle"), "meta ArticleTitle");
  const near = titleLine(lines);
  add(joinedTitle(lines, near), "title over several lines");
  if (near >= 0) add(lines[near]?.text, "title above the text");
  for (const part of document.title?.split(/[-_|—–]/) ?? []) add(part, "page title");
  for (const { text, level, before } of lines) if (before && level > 0) add(text, "heading");
  if (near < 0) for (const { text } of lines) add(text, "title line");
  return found;
}

/** A title broken over lines above the content: the lines before its end that are no sentence. */
function joinedTitle(lines: readonly TextLine[], near: number): string | undefined {
  const end =
    near >= 0 ? near : lines.findLastIndex(({ text, before }) => before && endsTitle(text));
  if (end < 0 || readTitle(lines[end]?.text ?? "").agency !== undefined) return undefined;
  for (let count = 2; count <= mostLines; count += 1) {
    const parts = lines.slice(Math.max(0, end - count + 1), end + 1).map(({ text }) => text.trim());
    if (parts.slice(0, -1).some(isNoPart)) return undefined;
    const joined = parts.join("");
    const { agency, years } = readTitle(joined);
    if (isReportTitle(joined) && agency !== undefined && years.length > 0) return joined;
  }
  return undefined;
}

/** Whether a line above is no piece of the title: a sentence, the way to the page, another title. */
function isNoPart(line: string): boolean {
  return /[。；:：，]|首页/.test(line) || line.length > 40 || isReportTitle(line);
}

function endsTitle(text: string): boolean {
  return /^(政府信息公开)?(工作)?(年度)?(工作)?(报告|年报)$/.test(compact(text).text);
}

/** The years and the body a title names. */
export function titleCandidates({ text, source }: Title): readonly Candidate[] {
  const { years, agency } = readTitle(text);
  return [
    ...years.map((value) => ({ field: "year" as const, value, source })),
    ...(agency === undefined ? [] : [{ field: "agency" as const, value: agency, source }]),
  ];
}

/** Whether a year was read in a title. */
export function isTitleYear({ source }: Candidate): boolean {
  return /title|heading/i.test(source);
}
