import { and, desc, eq, ne, sql } from "drizzle-orm";
import { bigrams } from "#db/bigrams.ts";
import type { Db } from "#db/client.ts";
import { prepared, preparedOnce } from "#db/prepared.ts";
import { reports, sections, versions } from "#db/schema.ts";
import { deleteObservations, insertObservations } from "./observations.ts";
import { parseCells } from "./stored-cells.ts";

/**
 * Makes a stored version the one that the observations and the search hold, in place of the version
 * that was. To be called inside a transaction.
 */
export function makeCurrent(db: Db, versionId: number): void {
  const { reportId, key, cells } = stored(db, versionId);
  const before = currentOf(db, reportId);
  if (before !== undefined) withdraw(db, before);
  prepared(db, "UPDATE versions SET current = 1 WHERE id = ?").run(versionId);
  insertObservations(db, key, cells);
  const index = prepared(db, "INSERT INTO section_search (rowid, grams) VALUES (?, ?)");
  for (const { id, heading, body } of sectionsOf(db, versionId)) {
    index.run(id, bigrams(`${heading}\n${body}`));
  }
}

/** Takes a version out of the observations and the search; it stays among the versions. */
export function withdraw(db: Db, versionId: number): void {
  const { key, cells } = stored(db, versionId);
  deleteObservations(db, key, cells);
  const forget = prepared(db, "DELETE FROM section_search WHERE rowid = ?");
  for (const { id } of sectionsOf(db, versionId)) forget.run(id);
  prepared(db, "UPDATE versions SET current = 0 WHERE id = ?").run(versionId);
}

/**
 * Takes a version out that turned out to belong to another report, and lets the report's latest
 * version from other bytes speak again, when it has one.
 */
export function retire(db: Db, versionId: number): void {
  const { reportId, sha256 } = stored(db, versionId);
  withdraw(db, versionId);
  const next = db
    .select({ id: versions.id })
    .from(versions)
    .where(and(eq(versions.reportId, reportId), ne(versions.sha256, sha256)))
    .orderBy(desc(versions.id))
    .get();
  if (next !== undefined) makeCurrent(db, next.id);
}

/** The version that speaks for a report, or undefined when none does. */
export function currentOf(db: Db, reportId: number): number | undefined {
  return currentVersion(db).get({ reportId })?.id;
}

const currentVersion = preparedOnce((db) =>
  db
    .select({ id: versions.id })
    .from(versions)
    .where(and(eq(versions.reportId, sql.placeholder("reportId")), eq(versions.current, 1)))
    .prepare(),
);

function stored(db: Db, versionId: number) {
  const row = storedVersion(db).get({ versionId });
  if (row === undefined) throw new Error(`there is no version ${versionId}`);
  return {
    reportId: row.reportId,
    sha256: row.sha256,
    key: { agencyId: row.agencyId, year: row.year, scope: row.scope },
    cells: parseCells(row.cells),
  };
}

const storedVersion = preparedOnce((db) => {
  const { reportId, sha256, cells } = versions;
  const { agencyId, year, scope } = reports;
  return db
    .select({ reportId, sha256, cells, agencyId, year, scope })
    .from(versions)
    .innerJoin(reports, eq(reports.id, reportId))
    .where(eq(versions.id, sql.placeholder("versionId")))
    .prepare();
});

function sectionsOf(db: Db, versionId: number) {
  return sectionsOfVersion(db).all({ versionId });
}

const sectionsOfVersion = preparedOnce((db) =>
  db
    .select()
    .from(sections)
    .where(eq(sections.versionId, sql.placeholder("versionId")))
    .prepare(),
);
