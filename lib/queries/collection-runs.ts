import { asc, desc, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { refusals, runs } from "#db/schema.ts";

/** A run of load, read or scrape that wrote or refused something. */
export interface RunRow {
  readonly id: number;
  readonly command: string;
  /** Version of the reader. */
  readonly parser: string;
  /** ISO 8601 in UTC; the end is null while it goes on and when it was broken off. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Whole seconds it took; null without an end. */
  readonly seconds: number | null;
  /** Pages taken for reports and pages sent; null where they were not counted. */
  readonly found: number | null;
  readonly fetched: number | null;
  readonly loaded: number;
  readonly unchanged: number;
  readonly refused: number;
  /** The commonest reasons of its refusals, as recorded. */
  readonly reasons: readonly RunReason[];
}

/** How often a run refused something for the same reason. */
export interface RunReason {
  readonly reason: string;
  readonly times: number;
}

/** Reasons that are given of a run. */
const mostReasons = 3;

/** The last runs, newest first. */
export async function queryRuns(db: Db, limit: number): Promise<RunRow[]> {
  const { id, command, parser, startedAt, finishedAt } = runs;
  const { found, fetched, loaded, unchanged, refused } = runs;
  const rows = await db
    .select({
      ...{ id, command, parser, startedAt, finishedAt, found, fetched, loaded, unchanged, refused },
      seconds: sql<number | null>`cast(
        round((julianday(${finishedAt}) - julianday(${startedAt})) * 86400) as integer)`,
    })
    .from(runs)
    .orderBy(desc(id))
    .limit(limit);
  const why = Map.groupBy(await queryReasons(db), ({ runId }) => runId);
  return rows.map((row) => ({
    ...row,
    reasons: (why.get(row.id) ?? []).slice(0, mostReasons).map(({ reason, times }) => ({
      ...{ reason, times },
    })),
  }));
}

async function queryReasons(db: Db) {
  const { runId, reason } = refusals;
  return db
    .select({ runId, reason, times: sql<number>`count(*)` })
    .from(refusals)
    .groupBy(runId, reason)
    .orderBy(asc(runId), desc(sql`count(*)`), asc(reason));
}
