import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { pages, sources } from "#db/schema.ts";
import type { GapKind } from "#lib/collection-status.ts";

/** States of pages that gave nothing, or not yet. */
export const openStates = ["queued", "fetched", "refused", "failed"];

/** Why a page gave nothing; needs `pages` in the query. */
export const gapKind = sql<Exclude<GapKind, "never">>`case ${pages.state}
  when 'failed' then 'unanswered' when 'refused' then 'refused' else 'waits' end`;

/** Pages of a source that gave nothing for the same reason. */
export interface Shortfall {
  readonly sourceId: number;
  readonly kind: Exclude<GapKind, "never">;
  /** As it was recorded; null for pages that wait. */
  readonly reason: string | null;
  readonly pages: number;
}

/** Why pages of the last round of each source gave nothing: the commonest reason first, those that wait last. */
export async function queryShortfalls(db: Db): Promise<Shortfall[]> {
  return db
    .select({
      sourceId: pages.sourceId,
      kind: gapKind,
      reason: pages.reason,
      pages: sql<number>`count(*)`,
    })
    .from(pages)
    .innerJoin(sources, and(eq(sources.id, pages.sourceId), eq(sources.round, pages.round)))
    .where(inArray(pages.state, openStates))
    .groupBy(pages.sourceId, gapKind, pages.reason)
    .orderBy(
      asc(pages.sourceId),
      sql`${pages.reason} is null`,
      desc(sql`count(*)`),
      asc(pages.reason),
    );
}
