import type { versions } from "#db/schema.ts";
import type { Finding } from "#lib/check/finding.ts";
import { isTextRule } from "#lib/check/text-rule.ts";
import { formCells } from "#lib/form/indicators.ts";
import type { ReadReport } from "#lib/read/report.ts";
import { encodeHints } from "./hints.ts";
import type { Provenance } from "./provenance.ts";
import type { Reading } from "./reading.ts";

/** What a version says, apart from its report, its bytes and when it was loaded. */
export type VersionContent = Omit<
  typeof versions.$inferInsert,
  "id" | "reportId" | "sha256" | "source" | "current" | "loadedAt"
>;

/** The columns of a version, from its reading. */
export function versionContent(
  { report, identified, findings }: Reading,
  { hints, parser, checker }: Pick<Provenance, "hints" | "parser" | "checker">,
): VersionContent {
  const { identity, forms, cells, extraRows } = report;
  return {
    hints: encodeHints(hints),
    parser,
    checker,
    title: identity.title,
    agencyAsPublished: identity.agency,
    publishedOn: identified.published,
    publishedConfidence: identified.publishedConfidence,
    indexNumber: identity.indexNumber,
    creditCode: identity.creditCode,
    siteCode: identity.siteCode,
    conflicts: JSON.stringify(identified.conflicts),
    forms: JSON.stringify(forms),
    numbersFound: cells.filter(({ value }) => value !== null).length,
    numbersExpected: cellsAskedFor(report),
    unreadable: cells.filter(({ state }) => state === "unreadable").length,
    failures: findings.filter(isFailure).length,
    partial: Number(hints.partial ?? false),
    cells: JSON.stringify(cells),
    extraRows: JSON.stringify(extraRows),
    candidates: JSON.stringify(identified.candidates),
  };
}

/** Words and tables that differ are a warning about the text, no failure of the tables. */
function isFailure({ rule, outcome }: Finding): boolean {
  return outcome === "fail" && !isTextRule(rule);
}

function cellsAskedFor({ forms }: ReadReport): number {
  return forms.reduce((total, { form, table }) => total + formCells(form, table).length, 0);
}
