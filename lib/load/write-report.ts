import { and, eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { preparedOnce } from "#db/prepared.ts";
import { reports } from "#db/schema.ts";
import { scopeCode } from "#lib/form/scope.ts";
import { agencyIdOf } from "./agencies.ts";
import { makeCurrent, retire } from "./current-version.ts";
import type { Provenance } from "./provenance.ts";
import type { Reading } from "./reading.ts";
import { versionContent } from "./version-content.ts";
import { insertVersion, knownVersion, misreadings, replaceVersion, speaksFor } from "./versions.ts";

/**
 * Writes a reading as a version of its report; false when the version is there and says the same.
 * Bytes new to the report speak for it from now on; a new reading of known bytes takes the place of
 * the old reading, current or not. To be called inside a transaction.
 */
export function writeReport(db: Db, reading: Reading, provenance: Provenance): boolean {
  const { sha256, source, loadedAt } = provenance;
  const reportId = reportIdOf(db, reading);
  const content = versionContent(reading, provenance);
  const known = knownVersion(db, reportId, content, sha256);
  const misread = misreadings(db, reportId, sha256, source);
  if (known?.same && misread.length === 0) return false;
  const speaks = speaksFor(db, reportId, sha256);
  const id =
    known === undefined
      ? insertVersion(db, { ...content, reportId, sha256, source, loadedAt }, reading)
      : replaceVersion(db, known.id, { ...content, loadedAt }, reading);
  if (speaks) makeCurrent(db, id);
  for (const other of misread) retire(db, other);
  return true;
}

function reportIdOf(db: Db, { identified }: Reading): number {
  const agencyId = agencyIdOf(db, identified.agency, identified.region);
  const key = { agencyId, year: identified.year, scope: scopeCode(identified.scope) };
  const found = reportOf(db).get(key);
  return (found ?? db.insert(reports).values(key).returning({ id: reports.id }).get()).id;
}

const reportOf = preparedOnce((db) =>
  db
    .select({ id: reports.id })
    .from(reports)
    .where(
      and(
        eq(reports.agencyId, sql.placeholder("agencyId")),
        eq(reports.year, sql.placeholder("year")),
        eq(reports.scope, sql.placeholder("scope")),
      ),
    )
    .prepare(),
);
