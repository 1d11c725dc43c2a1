import { and, asc, desc, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Db } from "#db/client.ts";
import { agencies, origins, reports, sections, snapshots, versions } from "#db/schema.ts";
import { type Scope, scopeCode, scopeOf } from "#lib/form/scope.ts";
import { deadline, type Punctuality, punctuality } from "./deadline.ts";
import {
  candidatesSchema,
  cellsSchema,
  confidenceSchema,
  conflictsSchema,
  extraRowsSchema,
  formsSchema,
  parseStored,
} from "./stored.ts";

/** The version of a report that the site shows, with every cell as printed. */
export interface Report {
  readonly versionId: number;
  readonly agency: { readonly id: number; readonly slug: string; readonly name: string };
  readonly year: number;
  readonly scope: Scope;
  readonly title: string | null;
  readonly agencyAsPublished: string | null;
  readonly publishedOn: string | null;
  /** What the date of publication rests on; null without a date. */
  readonly publishedConfidence: z.output<typeof confidenceSchema>;
  readonly indexNumber: string | null;
  readonly creditCode: string | null;
  readonly siteCode: string | null;
  /** What the document says in two ways. */
  readonly conflicts: z.output<typeof conflictsSchema>;
  readonly deadline: string | null;
  readonly punctuality: Punctuality;
  /** Address the bytes were found at, or the name of a file. */
  readonly source: string;
  /** When they were first found there, ISO 8601 in UTC. */
  readonly retrievedAt: string;
  /** JSON of lib/load/hints.ts with which the bytes were read. */
  readonly hints: string;
  readonly parser: string;
  readonly sha256: string;
  readonly media: string;
  readonly size: number;
  readonly numbersFound: number;
  readonly numbersExpected: number;
  readonly unreadable: number;
  readonly failures: number;
  readonly partial: boolean;
  readonly loadedAt: string;
  readonly forms: z.output<typeof formsSchema>;
  readonly cells: z.output<typeof cellsSchema>;
  readonly extraRows: z.output<typeof extraRowsSchema>;
  readonly candidates: z.output<typeof candidatesSchema>;
}

/** Which report: a body's slug, the year covered, and whose work it counts when there are several. */
export interface ReportKey {
  readonly agency: string;
  readonly year: number;
  readonly scope?: Scope | undefined;
}

const columns = {
  versionId: versions.id,
  agency: { id: agencies.id, slug: agencies.slug, name: agencies.name },
  year: reports.year,
  scope: reports.scope,
  title: versions.title,
  agencyAsPublished: versions.agencyAsPublished,
  publishedOn: versions.publishedOn,
  publishedConfidence: versions.publishedConfidence,
  indexNumber: versions.indexNumber,
  creditCode: versions.creditCode,
  siteCode: versions.siteCode,
  conflicts: versions.conflicts,
  deadline,
  punctuality,
  source: versions.source,
  retrievedAt: origins.retrievedAt,
  hints: versions.hints,
  parser: versions.parser,
  sha256: versions.sha256,
  media: snapshots.media,
  size: snapshots.size,
  numbersFound: versions.numbersFound,
  numbersExpected: versions.numbersExpected,
  unreadable: versions.unreadable,
  failures: versions.failures,
  partial: versions.partial,
  loadedAt: versions.loadedAt,
  forms: versions.forms,
  cells: versions.cells,
  extraRows: versions.extraRows,
  candidates: versions.candidates,
};

/** The report, or undefined when none is held; without a scope the one with most numbers. */
export async function queryReport(db: Db, key: ReportKey): Promise<Report | undefined> {
  const [row] = await db
    .select(columns)
    .from(versions)
    .innerJoin(reports, eq(reports.id, versions.reportId))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .innerJoin(snapshots, eq(snapshots.sha256, versions.sha256))
    .innerJoin(
      origins,
      and(eq(origins.source, versions.source), eq(origins.sha256, versions.sha256)),
    )
    .where(
      and(
        eq(versions.current, 1),
        eq(agencies.slug, key.agency),
        eq(reports.year, key.year),
        key.scope && eq(reports.scope, scopeCode(key.scope)),
      ),
    )
    .orderBy(desc(versions.numbersFound), asc(reports.scope))
    .limit(1);
  return (
    row && {
      ...row,
      scope: scopeOf(row.scope),
      partial: row.partial === 1,
      forms: parseStored(formsSchema, row.forms),
      cells: parseStored(cellsSchema, row.cells),
      extraRows: parseStored(extraRowsSchema, row.extraRows),
      candidates: parseStored(candidatesSchema, row.candidates),
      conflicts: parseStored(conflictsSchema, row.conflicts),
      publishedConfidence: confidenceSchema.parse(row.publishedConfidence),
    }
  );
}

/** A section of the narrative. */
export interface Section {
  readonly section: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The narrative of a version in the order of the report. */
export async function querySections(db: Db, versionId: number): Promise<Section[]> {
  const rows = await db
    .select({ section: sections.section, heading: sections.heading, body: sections.body })
    .from(sections)
    .where(eq(sections.versionId, versionId))
    .orderBy(asc(sections.position));
  return rows.map(({ body, ...row }) => ({
    ...row,
    paragraphs: body === "" ? [] : body.split("\n"),
  }));
}

/** A report of the same body: another year, or the same year under another scope. */
export interface Sibling {
  readonly year: number;
  readonly scope: Scope;
}

/** All reports held of the body, by year and scope. */
export async function querySiblings(db: Db, agency: string): Promise<Sibling[]> {
  const rows = await db
    .select({ year: reports.year, scope: reports.scope })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .innerJoin(versions, and(eq(versions.reportId, reports.id), eq(versions.current, 1)))
    .where(eq(agencies.slug, agency))
    .orderBy(asc(reports.year), asc(reports.scope));
  return rows.map((row) => ({ ...row, scope: scopeOf(row.scope) }));
}
