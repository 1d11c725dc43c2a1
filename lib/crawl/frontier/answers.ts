import { z } from "zod";
import type { Db } from "#db/client.ts";
import { prepared } from "#db/prepared.ts";
import type { Hints } from "#lib/load/hints.ts";
import type { Task } from "../task.ts";

const header = z.strictObject({ media: z.string().optional(), charset: z.string().optional() });

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

const schema = z.object({
  ...{ sha256: z.string(), foundAt: z.string(), checkedAt: z.string() },
  header: z.string().transform((text) => header.parse(JSON.parse(text))),
  ...{ etag: z.string().nullable(), lastModified: z.string().nullable() },
});

const select = `
  SELECT pages.sha256 AS sha256, found_at AS foundAt, header, checked_at AS checkedAt, etag,
    last_modified AS lastModified
  FROM (
    SELECT sha256, found_at, header, checked_at FROM pages WHERE key = ? AND sha256 IS NOT NULL
    UNION ALL SELECT sha256, found_at, header, checked_at FROM pages WHERE found_at = ?
  ) AS pages
  JOIN origins ON source = found_at AND origins.sha256 = pages.sha256
  ORDER BY checked_at DESC LIMIT 1`;

/** What was last found by this request or at this address, or undefined when nothing was. */
export function lastAnswer(db: Db, key: string): LastAnswer | undefined {
  const row = prepared(db, select).get(key, key);
  return row === undefined ? undefined : schema.parse(row);
}

const update = `
  UPDATE pages SET sha256 = ?, found_at = ?, header = ?, checked_at = ?, state = 'fetched'
  WHERE id = ?`;

/** Writes that the bytes of a page lie in the archive and wait to be read. */
export function markFetched(
  db: Db,
  { id }: Task,
  answer: Pick<LastAnswer, "sha256" | "foundAt" | "header" | "checkedAt">,
): void {
  const { sha256, foundAt, checkedAt } = answer;
  prepared(db, update).run(sha256, foundAt, JSON.stringify(answer.header), checkedAt, id);
}
