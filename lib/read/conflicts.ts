import type { Candidate, Conflict } from "./report.ts";
import { governmentOf, isSameBody } from "./same-body.ts";

/** Where a year stands that is meant for the report; other titles on a page are those of other reports. */
const yearSources = [
  "meta ArticleTitle",
  "title over several lines",
  "title above the text",
  "period of the statistics",
  "first sentence of the overview",
];
const agencySources = [
  "meta ArticleTitle",
  "title over several lines",
  "title above the text",
  "opening sentence",
];

/**
 * Two years or two bodies that a document gives for itself. Names are the same body's when one
 * abbreviates the other; that a government's office wrote its report is no conflict.
 */
export function conflictsOf(candidates: readonly Candidate[]): readonly Conflict[] {
  const years = distinct(said(candidates, "year", yearSources), (a, b) => a === b);
  const bodies = distinct(said(candidates, "agency", agencySources), isSameAuthor);
  return [
    ...(years.length > 1 ? [{ field: "year" as const, said: years }] : []),
    ...(bodies.length > 1 ? [{ field: "agency" as const, said: bodies }] : []),
  ];
}

function said(
  candidates: readonly Candidate[],
  field: Candidate["field"],
  sources: readonly string[],
): readonly Candidate[] {
  return candidates.filter((one) => one.field === field && sources.includes(one.source));
}

/** One candidate for each value that differs from all before it. */
function distinct(
  candidates: readonly Candidate[],
  isSame: (first: string, other: string) => boolean,
): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const one of candidates) {
    if (!kept.some(({ value }) => isSame(value, one.value))) kept.push(one);
  }
  return kept;
}

/** The office writes for its government, which may be named with or without the regions above it. */
function isSameAuthor(title: string, named: string): boolean {
  const government = governmentOf(named);
  return isSameBody(title, named) || (government !== undefined && isSameBody(title, government));
}
