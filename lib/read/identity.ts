import type { Document } from "#lib/decode/document.ts";
import { compact } from "./compact.ts";
import { conflictsOf } from "./conflicts.ts";
import type { Flow } from "./flow.ts";
import { fieldCandidates } from "./identity-fields.ts";
import {
  breadcrumbCandidates,
  overviewCandidates,
  proseCandidates,
  signatureCandidates,
} from "./identity-prose.ts";
import { scopeCandidates, scopeOf } from "./identity-scope.ts";
import { publishedCandidates, settlePublished } from "./published.ts";
import type { Candidate, Identity, ReadSection } from "./report.ts";
import { governmentOf } from "./same-body.ts";
import { secondReport } from "./second-report.ts";
import type { TextLine } from "./text-line.ts";
import { isTitleYear, titleCandidates, titleLine, titlesOf } from "./titles.ts";

/** What identity is read from; `content` is where the report begins in the flow. */
interface Source {
  readonly document: Document;
  readonly flow: Flow;
  readonly content: number;
  readonly sections: readonly ReadSection[];
}

/**
 * Who published for which year, as the document itself says; every candidate is kept with its source.
 * The year is the one in the title, then the period of the statistics, then the first sentence; never
 * the date of publication or the address. A title that names two years decides nothing. The body is
 * the one in the title, then the source and publisher the page states, then the text, then the page.
 */
export function readIdentity({ document, flow, content, sections }: Source): Identity {
  const lines = linesOf(flow, content);
  const titles = titlesOf(document, lines);
  const overview = sections.find(({ id }) => id === "overview")?.paragraphs ?? [];
  const candidates: Candidate[] = [
    ...titles.flatMap(titleCandidates),
    ...fieldCandidates(document, flow, content),
    ...proseCandidates(lines),
    ...overviewCandidates(overview[0]),
    ...signatureCandidates(lines),
    ...breadcrumbCandidates(lines),
    ...scopeCandidates(lines, overview),
    ...publishedCandidates(document, flow, lines[titleLine(lines)]?.start ?? 0, lines),
  ];
  const first = (field: Candidate["field"]) =>
    candidates.find((one) => one.field === field)?.value ?? null;
  const year = yearOf(candidates);
  const agency = fullName(first("agency"), candidates);
  const { published, confidence } = settlePublished(candidates, year);
  return {
    agency,
    year,
    scope: scopeOf(agency, candidates),
    title: (titles.find(({ text }) => /\d{4}/.test(text)) ?? titles[0])?.text ?? null,
    published,
    publishedConfidence: confidence,
    indexNumber: first("index_number"),
    creditCode: first("credit_code"),
    siteCode: first("site_code"),
    conflicts: conflictsOf(candidates),
    candidates,
  };
}

/** Lines of running text; those of another report on the page say nothing about this one. */
function linesOf(flow: Flow, content: number): readonly TextLine[] {
  const end = secondReport(flow, content);
  return flow.pieces
    .filter(({ kind, start }) => kind === "line" && start < end)
    .map(({ raw, level, start }) => ({ text: raw, level, start, before: start < content }));
}

/** The first year that stands alone in its source; of two in one title, the one the text confirms. */
function yearOf(candidates: readonly Candidate[]): number | null {
  const years = candidates.filter(({ field }) => field === "year");
  const top = years.filter(({ source }) => source === years[0]?.source).map(({ value }) => value);
  const isClear = new Set(top).size === 1 || years[0] === undefined || !isTitleYear(years[0]);
  const confirmed = years.find((one) => !isTitleYear(one) && top.includes(one.value));
  const settled = isClear ? years[0]?.value : confirmed?.value;
  return settled === undefined ? null : Number(settled);
}

/** A name as the text gives it with the regions it begins with, where the title leaves them out. */
function fullName(agency: string | null, candidates: readonly Candidate[]): string | null {
  if (agency === null) return null;
  const names = candidates
    .filter(({ field }) => field === "agency")
    .flatMap(({ value }) => [value, governmentOf(value) ?? value]);
  const longer = names.filter((name) => name.length > agency.length && name.endsWith(agency));
  const isRegion = (name: string) =>
    /[省市州盟县区旗]$/.test(compact(name).text.slice(0, -agency.length));
  return longer.find(isRegion) ?? agency;
}
