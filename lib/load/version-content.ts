import type { versions } from "#db/schema.ts";
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
    publishedOn: identity.published,
    forms: JSON.stringify(forms),
    numbersFound: cells.filter(({ value }) => value !== null).length,
    numbersExpected: cellsAskedFor(report),
    unreadable: cells.filter(({ state }) => state === "unreadable").length,
    failures: findings.filter(({ outcome }) => outcome === "fail").length,
    partial: Number(hints.partial ?? false),
    cells: JSON.stringify(cells),
    extraRows: JSON.stringify(extraRows),
    candidates: JSON.stringify(identified.candidates),
  };
}

function cellsAskedFor({ forms }: ReadReport): number {
  return forms.reduce((total, { form, table }) => total + formCells(form, table).length, 0);
}
