import { and, eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { preparedOnce } from "#db/prepared.ts";
import { versions } from "#db/schema.ts";
import { encodeHints } from "./hints.ts";
import type { Provenance } from "./provenance.ts";
import { misreadings } from "./versions.ts";

/**
 * Whether these bytes with these hints have been read by this reader and still speak for the report
 * they were read as, so that reading them again would give nothing new.
 */
export function isKnown(db: Db, provenance: Provenance): boolean {
  const { sha256, source, hints, parser, checker } = provenance;
  const found = readAlike(db).get({ sha256, parser, checker, hints: encodeHints(hints) });
  return found !== undefined && misreadings(db, found.reportId, sha256, source).length === 0;
}

const readAlike = preparedOnce((db) =>
  db
    .select({ reportId: versions.reportId })
    .from(versions)
    .where(
      and(
        eq(versions.sha256, sql.placeholder("sha256")),
        eq(versions.parser, sql.placeholder("parser")),
        eq(versions.checker, sql.placeholder("checker")),
        eq(versions.hints, sql.placeholder("hints")),
      ),
    )
    .prepare(),
);
