import { and, desc, eq, isNotNull, or } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#db/client.ts";
import { origins, pages } from "#db/schema.ts";
import type { Hints } from "#lib/load/hints.ts";
import type { Task } from "../task.ts";

const headerSchema = z.strictObject({
  media: z.string().optional(),
  charset: z.string().optional(),
});

/** What was last found at an address. */
export interface LastAnswer {
  readonly sha256: string;
  /** Key of the request that had it, after redirects. */
  readonly foundAt: string;
  /** What the header said of the bytes. */
  readonly header: Pick<Hints, "media" | "charset">;
  /** When the site last said that these are its bytes, ISO 8601 in UTC. */
  readonly checkedAt: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What was last found by this request or at this address, or undefined when nothing was. */
export function lastAnswer(db: Db, key: string): LastAnswer | undefined {
  const { sha256, foundAt, header, checkedAt } = pages;
  const row = db
    .select({
      sha256,
      foundAt,
      header,
      checkedAt,
      etag: origins.etag,
      lastModified: origins.lastModified,
    })
    .from(pages)
    .innerJoin(origins, and(eq(origins.source, foundAt), eq(origins.sha256, sha256)))
    .where(and(or(eq(pages.key, key), eq(foundAt, key)), isNotNull(sha256)))
    .orderBy(desc(checkedAt))
    .limit(1)
    .get();
  if (row === undefined) return undefined;
  const { etag, lastModified } = row;
  const found = z.object({ sha256: z.string(), foundAt: z.string(), checkedAt: z.string() });
  return {
    ...found.parse(row),
    header: headerSchema.parse(JSON.parse(row.header ?? "{}")),
    ...{ etag, lastModified },
  };
}

/** Writes that the bytes of a page lie in the archive and wait to be read. */
export function markFetched(
  db: Db,
  { id }: Task,
  answer: Pick<LastAnswer, "sha256" | "foundAt" | "header" | "checkedAt">,
): void {
  const { header, ...rest } = answer;
  db.update(pages)
    .set({ ...rest, header: JSON.stringify(header), state: "fetched" })
    .where(eq(pages.id, id))
    .run();
}
