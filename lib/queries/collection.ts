import { and, asc, desc, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { origins, pages, reports, sources, versions } from "#db/schema.ts";
import type { CollectionStatus } from "#lib/collection-status.ts";
import { queryShortfalls, type Shortfall } from "./collection-reasons.ts";
import { type ListedSource, type PlaceFilters, queryListedSources } from "./collection-sources.ts";

/** Which sources, and of which year their reports are counted; each may be missing. */
export interface CollectionFilters extends PlaceFilters {
  readonly status?: CollectionStatus | undefined;
  /** Reports of other years are not counted. */
  readonly on?: number | undefined;
}

/** A source: how far its last round has come, and what it has brought so far. */
export interface CollectionRow extends ListedSource {
  readonly name: string;
  readonly address: string;
  readonly status: CollectionStatus;
  /** Times it was gone through, the present one included; 0 for never. */
  readonly round: number;
  /** Begin and end of its last round, ISO 8601 in UTC; null before. */
  readonly begunAt: string | null;
  readonly finishedAt: string | null;
  /** When a page of it last came or was the same as before, ISO 8601 in UTC. */
  readonly checkedAt: string | null;
  /** Pages of its last round that wait, and those that were settled. */
  readonly waiting: number;
  readonly done: number;
  /** Pages of its last round taken for reports, those of them whose bytes are held, and those read as reports. */
  readonly found: number;
  readonly fetched: number;
  readonly read: number;
  /** Pages of its last round that gave nothing, and those that did not come. */
  readonly refused: number;
  readonly unanswered: number;
  /** Reports held from it, of every round, with their cells and failed checks. */
  readonly reports: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly numbersFound: number;
  readonly numbersExpected: number;
  readonly failures: number;
  /** Why pages of its last round gave nothing. */
  readonly shortfalls: readonly Shortfall[];
}

/** Sources that match: those begun last come first, those never collected last. */
export async function queryCollection(
  db: Db,
  filters: CollectionFilters,
): Promise<CollectionRow[]> {
  const listed = new Map((await queryListedSources(db, filters)).map((one) => [one.id, one]));
  const [rows, shortfalls] = await Promise.all([
    askSources(db, [...listed.keys()], filters),
    queryShortfalls(db),
  ]);
  const why = Map.groupBy(shortfalls, ({ sourceId }) => sourceId);
  return rows.flatMap((row) => {
    const source = listed.get(row.id);
    return source === undefined ? [] : [{ ...row, ...source, shortfalls: why.get(row.id) ?? [] }];
  });
}

async function askSources(db: Db, ids: readonly number[], { status, on }: CollectionFilters) {
  const round = roundsOf(db);
  const held = heldFrom(db, on);
  const count = (column: SQL.Aliased<number>) => sql<number>`coalesce(${column}, 0)`;
  const state = statusOf(round);
  return db
    .select({
      ...{ id: sources.id, name: sources.name, address: sources.address, status: state },
      ...{ round: sources.round, begunAt: sources.begunAt, finishedAt: sources.finishedAt },
      checkedAt: sql<string | null>`(select max(${pages.checkedAt}) from ${pages}
        where ${pages.sourceId} = ${sources.id})`,
      ...{ waiting: count(round.waiting), done: count(round.done), found: count(round.found) },
      ...{ fetched: count(round.fetched), read: count(round.read) },
      ...{ refused: count(round.refused), unanswered: count(round.unanswered) },
      ...{ reports: count(held.reports), firstYear: held.firstYear, lastYear: held.lastYear },
      ...{ numbersFound: count(held.numbersFound), numbersExpected: count(held.numbersExpected) },
      failures: count(held.failures),
    })
    .from(sources)
    .leftJoin(round, eq(round.sourceId, sources.id))
    .leftJoin(held, eq(held.sourceId, sources.id))
    .where(
      and(
        sql`${sources.id} in (select value from json_each(${JSON.stringify(ids)}))`,
        status === undefined ? undefined : sql`${state} = ${status}`,
      ),
    )
    .orderBy(sql`${sources.begunAt} is null`, desc(sources.begunAt), asc(sources.id));
}

/** Whether a page was taken for a report: it is one, or was called one and led to nothing else. */
const isFound = sql`(${pages.state} = 'report'
  or ${pages.role} in ('report', 'file') and ${pages.state} not in ('list', 'moved'))`;

/** The pages of the last round of each source, counted. */
function roundsOf(db: Db) {
  const count = (condition: SQL) => sql<number>`count(*) filter (where ${condition})`;
  const waits = sql`${pages.state} in ('queued', 'fetched')`;
  return db
    .select({
      sourceId: pages.sourceId,
      waiting: count(waits).as("waiting"),
      done: count(sql`not ${waits}`).as("done"),
      found: count(isFound).as("found"),
      fetched: count(sql`${isFound} and ${pages.sha256} is not null`).as("fetched"),
      read: count(sql`${pages.state} = 'report'`).as("read"),
      refused: count(sql`${pages.state} = 'refused'`).as("refused"),
      unanswered: count(sql`${pages.state} = 'failed'`).as("unanswered"),
    })
    .from(pages)
    .innerJoin(sources, and(eq(sources.id, pages.sourceId), eq(sources.round, pages.round)))
    .groupBy(pages.sourceId)
    .as("rounds");
}

function statusOf(round: ReturnType<typeof roundsOf>): SQL<CollectionStatus> {
  return sql<CollectionStatus>`case
    when ${sources.round} = 0 then 'never'
    when ${sources.finishedAt} is null then 'waiting'
    when ${round.unanswered} > 0 then 'unanswered'
    when coalesce(${round.found}, 0) = 0 then 'none'
    when ${round.refused} > 0 then 'part'
    else 'whole'
  end`;
}

/**
 * The reports that the bytes found at the pages of a source were read as, each once, of one year or of
 * all. The bytes of a report may be a part of a page: what they share is the address.
 */
function heldFrom(db: Db, year: number | undefined) {
  const each = db
    .selectDistinct({
      sourceId: pages.sourceId,
      versionId: versions.id,
      year: reports.year,
      numbersFound: versions.numbersFound,
      numbersExpected: versions.numbersExpected,
      failures: versions.failures,
    })
    .from(pages)
    .innerJoin(origins, eq(origins.source, pages.foundAt))
    .innerJoin(versions, and(eq(versions.sha256, origins.sha256), eq(versions.current, 1)))
    .innerJoin(reports, eq(reports.id, versions.reportId))
    .where(and(isNotNull(pages.foundAt), year === undefined ? undefined : eq(reports.year, year)))
    .as("each");
  return db
    .select({
      sourceId: each.sourceId,
      reports: sql<number>`count(*)`.as("reports"),
      firstYear: sql<number | null>`min(${each.year})`.as("first_year"),
      lastYear: sql<number | null>`max(${each.year})`.as("last_year"),
      numbersFound: sql<number>`sum(${each.numbersFound})`.as("numbers_found"),
      numbersExpected: sql<number>`sum(${each.numbersExpected})`.as("numbers_expected"),
      failures: sql<number>`sum(${each.failures})`.as("failures"),
    })
    .from(each)
    .groupBy(each.sourceId)
    .as("held");
}

/** Years of the reports held from sources, newest first. */
export async function queryCollectedYears(db: Db): Promise<number[]> {
  const rows = await db
    .selectDistinct({ year: reports.year })
    .from(reports)
    .innerJoin(versions, and(eq(versions.reportId, reports.id), eq(versions.current, 1)))
    .innerJoin(origins, eq(origins.sha256, versions.sha256))
    .where(inArray(origins.source, db.select({ at: sql`${pages.foundAt}` }).from(pages)))
    .orderBy(desc(reports.year));
  return rows.map(({ year }) => year);
}
