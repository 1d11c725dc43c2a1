import { and, eq, ne, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { preparedOnce } from "#db/prepared.ts";
import { findings, narrativeFigures, sections, versions } from "#db/schema.ts";
import { currentOf, withdraw } from "./current-version.ts";
import type { Provenance } from "./provenance.ts";
import type { Reading } from "./reading.ts";
import type { VersionContent } from "./version-content.ts";

/** A version of these bytes by this reader, and whether it says the same, whatever the hints were. */
export interface KnownVersion {
  readonly id: number;
  readonly same: boolean;
}

/** The version of a report that these bytes and this reader have already given, or undefined. */
export function knownVersion(
  db: Db,
  reportId: number,
  content: VersionContent,
  sha256: string,
): KnownVersion | undefined {
  const row = versionOf(db).get({ reportId, sha256, parser: content.parser });
  if (row === undefined) return undefined;
  const stored = new Map<string, unknown>(Object.entries(row));
  const differs = Object.entries(content).some(
    ([column, value]) => column !== "hints" && stored.get(column) !== value,
  );
  return { id: row.id, same: !differs };
}

const versionOf = preparedOnce((db) =>
  db
    .select()
    .from(versions)
    .where(
      and(
        eq(versions.reportId, sql.placeholder("reportId")),
        eq(versions.sha256, sql.placeholder("sha256")),
        eq(versions.parser, sql.placeholder("parser")),
      ),
    )
    .prepare(),
);

/** Whether a new reading of these bytes is to speak for the report. */
export function speaksFor(db: Db, reportId: number, sha256: string): boolean {
  const ofBytes = versionsOfBytes(db).all({ reportId, sha256 });
  const isNew = ofBytes.length === 0;
  return isNew || ofBytes.some(({ current }) => current === 1) || !currentOf(db, reportId);
}

const versionsOfBytes = preparedOnce((db) =>
  db
    .select({ current: versions.current })
    .from(versions)
    .where(
      and(
        eq(versions.reportId, sql.placeholder("reportId")),
        eq(versions.sha256, sql.placeholder("sha256")),
      ),
    )
    .prepare(),
);

/** Versions by which the same page, with the same bytes, still speaks for another report. */
export function misreadings(
  db: Db,
  reportId: number,
  sha256: string,
  source: string,
): readonly number[] {
  return otherReports(db)
    .all({ reportId, sha256, source })
    .map(({ id }) => id);
}

const otherReports = preparedOnce((db) =>
  db
    .select({ id: versions.id })
    .from(versions)
    .where(
      and(
        eq(versions.sha256, sql.placeholder("sha256")),
        eq(versions.source, sql.placeholder("source")),
        eq(versions.current, 1),
        ne(versions.reportId, sql.placeholder("reportId")),
      ),
    )
    .prepare(),
);

type NewVersion = VersionContent &
  Pick<Provenance, "sha256" | "source" | "loadedAt"> & { readonly reportId: number };

/** Adds a version with its findings, sections and figures of the text, not yet current; its row number. */
export function insertVersion(db: Db, version: NewVersion, reading: Reading): number {
  const { id } = db
    .insert(versions)
    .values({ ...version, current: 0 })
    .returning({ id: versions.id })
    .get();
  insertParts(db, id, reading);
  return id;
}

type Renewal = VersionContent & Pick<Provenance, "loadedAt">;

/** Puts a new reading in the place of a version, which is current no longer; its row number. */
export function replaceVersion(db: Db, id: number, renewal: Renewal, reading: Reading): number {
  withdraw(db, id);
  db.delete(findings).where(eq(findings.versionId, id)).run();
  db.delete(sections).where(eq(sections.versionId, id)).run();
  db.delete(narrativeFigures).where(eq(narrativeFigures.versionId, id)).run();
  db.update(versions).set(renewal).where(eq(versions.id, id)).run();
  insertParts(db, id, reading);
  return id;
}

function insertParts(db: Db, versionId: number, { report, findings: found }: Reading): void {
  const findingRows = found.map(({ cells, ...finding }) => ({
    ...finding,
    versionId,
    cells: JSON.stringify(cells),
  }));
  const sectionRows = report.sections.map(({ id, heading, paragraphs }, position) => ({
    ...{ versionId, position, section: id, heading, body: paragraphs.join("\n") },
  }));
  const figureRows = report.narrative.map(({ approximate, ...figure }, position) => ({
    ...{ ...figure, versionId, position, approximate: Number(approximate) },
  }));
  if (figureRows.length > 0) db.insert(narrativeFigures).values(figureRows).run();
  if (findingRows.length > 0) db.insert(findings).values(findingRows).run();
  if (sectionRows.length > 0) db.insert(sections).values(sectionRows).run();
}
