import { compact } from "./compact.ts";
import type { Candidate } from "./report.ts";
import type { TextLine } from "./text-line.ts";
import { isAgencyName } from "./title.ts";

/** So many lines from the top may hold the opening of a report. */
const openingLines = 60;
const period = /(20\d\d)年1月1日(?:起)?(?:至|到|-|—|~)(?:\1年)?12月31日/;
/** Sentences that name the body whose report it is. */
const authors: readonly RegExp[] = [
  /(?:现|特)(?:发布|公布|将|编制)(.{2,30}?)(?:20\d\d年|政府信息公开)/,
  /(?:编制|形成|撰写)(?:了)?(.{3,30}?)20\d\d年/,
  /^由(.{3,30}?)(?:根据|按照|依据|依照|编制|综合|汇总)/,
  /(?:报告|年报|本报告)由(.{3,30}?)(?:根据|按照|依据|依照|编制|综合|汇总)/,
];

/** Year and body as sentences near the beginning of the text say them. */
export function proseCandidates(lines: readonly TextLine[]): readonly Candidate[] {
  return lines.slice(0, openingLines).flatMap(({ text }): readonly Candidate[] => {
    const line = compact(text).text;
    const year = period.exec(line)?.[1];
    const named = authors
      .map((one) => one.exec(line)?.[1] ?? "")
      .find((name) => isAgencyName(name));
    return [
      ...(year === undefined
        ? []
        : [{ field: "year" as const, value: year, source: "period of the statistics" }]),
      ...(named === undefined
        ? []
        : [{ field: "agency" as const, value: named, source: "opening sentence" }]),
    ];
  });
}

/** The year with which the overview begins; a month with it makes it a date of something else. */
export function overviewCandidates(overview: string | undefined): readonly Candidate[] {
  const text = compact(overview ?? "").text.replace(/^\([一1]\).{0,16}?[。:]/, "");
  const year = /^(20\d\d)年度?(?!\d{1,2}月)/.exec(text)?.[1];
  return year === undefined
    ? []
    : [{ field: "year", value: year, source: "first sentence of the overview" }];
}

/** The body that signs: the line right above a date that stands alone among the last lines. */
export function signatureCandidates(lines: readonly TextLine[]): readonly Candidate[] {
  return lines.slice(-8).flatMap(({ text }, at, last): readonly Candidate[] => {
    const above = compact(last[at - 1]?.text ?? "").text;
    const isDate = /^(?:20\d\d|二[〇○零0].{2})年.{1,3}月.{1,3}日$/.test(compact(text).text);
    return isDate && isAgencyName(above)
      ? [{ field: "agency", value: above, source: "signature" }]
      : [];
  });
}

/** The last body in the way from the site's first page to this one. */
export function breadcrumbCandidates(lines: readonly TextLine[]): readonly Candidate[] {
  return lines.flatMap(({ text, before }): readonly Candidate[] => {
    const path = /(?:当前位置|所在位置|您的位置|现在的位置)是?[:：]?(.*)$/.exec(
      compact(text).text,
    )?.[1];
    const named = before ? path?.split(/[>»›→/＞]+/).findLast(isDepartment) : undefined;
    return named === undefined ? [] : [{ field: "agency", value: named, source: "breadcrumb" }];
  });
}

/** Portals of regions hold the reports of all their departments: a region in the path is no author. */
function isDepartment(name: string): boolean {
  return isAgencyName(name) && /[局委厅院处办]$|街道(?:办事处)?$|[镇乡](?:人民政府)?$/.test(name);
}
