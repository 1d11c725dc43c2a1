import { and, desc, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { origins, snapshots, versions } from "#db/schema.ts";

/** The bytes last found at an address, and what the server said of them. */
export interface LastFound {
  readonly sha256: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly media: string;
  /** JSON of lib/load/hints.ts with which they were read as a report; null when they were not. */
  readonly hints: string | null;
}

/** What was last found at an address, or undefined when nothing was. */
export async function queryLastFound(db: Db, source: string): Promise<LastFound | undefined> {
  const [row] = await db
    .select({
      sha256: origins.sha256,
      etag: origins.etag,
      lastModified: origins.lastModified,
      media: snapshots.media,
      hints: versions.hints,
    })
    .from(origins)
    .innerJoin(snapshots, eq(snapshots.sha256, origins.sha256))
    .leftJoin(
      versions,
      and(eq(versions.source, origins.source), eq(versions.sha256, origins.sha256)),
    )
    .where(eq(origins.source, source))
    .orderBy(desc(origins.retrievedAt), desc(versions.id))
    .limit(1);
  return row;
}
