import { and, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
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
  const found = db
    .select({ reportId: versions.reportId })
    .from(versions)
    .where(
      and(
        eq(versions.sha256, sha256),
        eq(versions.parser, parser),
        eq(versions.checker, checker),
        eq(versions.hints, encodeHints(hints)),
      ),
    )
    .get();
  return found !== undefined && misreadings(db, found.reportId, sha256, source).length === 0;
}
