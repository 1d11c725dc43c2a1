import { and, asc, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { pages, sources } from "#db/schema.ts";
import type { GapKind } from "#lib/collection-status.ts";
import { type CollectionFilters, queryCollection } from "./collection.ts";
import { gapKind, openStates } from "./collection-reasons.ts";

/** A page that gave nothing, or a source that was never asked. */
export interface GapPage {
  readonly sourceId: number;
  readonly source: string;
  readonly address: string;
  /** What the page that led there calls it; null where it did not say. */
  readonly called: string | null;
  /** 1 where it was taken for a report, 0 for a list. */
  readonly isReport: number;
  readonly kind: GapKind;
  /** As it was recorded; null where it waits or was never asked. */
  readonly reason: string | null;
  /** When it last came or was the same as before, ISO 8601 in UTC; null when it never did. */
  readonly checkedAt: string | null;
}

/**
 * What the last rounds of the sources that match did not bring: the newest rounds first, pages in the
 * order in which they were met, sources never collected last; at most `limit`. With a year, of the
 * pages only those whose name has it.
 */
export async function queryGapPages(
  db: Db,
  filters: CollectionFilters,
  limit: number,
): Promise<GapPage[]> {
  const ids = (await queryCollection(db, filters)).map(({ id }) => id);
  return db
    .select({
      ...{ sourceId: sources.id, source: sources.name },
      address: sql<string>`coalesce(${pages.key}, ${sources.address})`,
      called: sql<string | null>`${title}`,
      isReport: sql<number>`coalesce(${pages.role} in ('report', 'file'), 0)`,
      kind: sql<GapKind>`iif(${pages.id} is null, 'never', ${gapKind})`,
      ...{ reason: pages.reason, checkedAt: pages.checkedAt },
    })
    .from(sources)
    .leftJoin(pages, and(eq(pages.sourceId, sources.id), eq(pages.round, sources.round)))
    .where(
      and(
        sql`${sources.id} in (select value from json_each(${JSON.stringify(ids)}))`,
        or(eq(sources.round, 0), and(inArray(pages.state, openStates), named(filters.on))),
      ),
    )
    .orderBy(sql`${sources.begunAt} is null`, desc(sources.begunAt), asc(sources.id), asc(pages.id))
    .limit(limit);
}

const title = sql`json_extract(${pages.told}, '$.title')`;

function named(year: number | undefined): SQL | undefined {
  return year === undefined
    ? undefined
    : or(isNull(pages.id), sql`instr(${title}, ${String(year)}) > 0`);
}
