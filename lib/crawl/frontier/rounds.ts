import { and, eq, inArray, isNull, notExists, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { listNames, pages, sources } from "#db/schema.ts";
import type { Source } from "../sources/source.ts";
import { startAt } from "../task.ts";
import { leadTo } from "./lead-to.ts";
import { entryOf } from "./list-sources.ts";

/** An interrupted round this old is ended without beginning the others anew (milliseconds). */
const longestRound = 24 * 60 * 60_000;

type Row = typeof sources.$inferSelect;

/** A source in the frontier. */
export interface Enrolled {
  readonly source: Source;
  /** Begin of its round, ISO 8601 in UTC. */
  readonly begunAt: string;
}

/**
 * Enters sources into the frontier and gives them by their row numbers. Where some of them have not
 * been gone through to their end, the run goes on with those and those never begun, as a part of the
 * run that was interrupted or is under way; else all begin a new round.
 */
export function enrol(
  db: Db,
  wanted: readonly Source[],
  now: number,
): ReadonlyMap<number, Enrolled> {
  return db.transaction(
    () => {
      const at = new Date(now).toISOString();
      const entered = new Map(
        wanted.map((source) => {
          const row = enter(db, source);
          return [row.id, { source, row }];
        }),
      );
      const since = endOfEarlier(
        [...entered.values()].map(({ row }) => row),
        now,
      );
      return new Map(
        [...entered].map(([id, { source, row }]) => {
          if (!isDue(row, since)) retryFailed(db, row);
          const begunAt = isDue(row, since) ? begin(db, row, at) : row.begunAt;
          return [id, { source, begunAt: begunAt ?? at }];
        }),
      );
    },
    { behavior: "immediate" },
  );
}

function isDue({ begunAt, finishedAt }: Row, since: string): boolean {
  return begunAt === null || (finishedAt !== null && finishedAt < since);
}

/** Ends the rounds of those of these sources that have no page waiting. */
export function endRounds(db: Db, sourceIds: readonly number[], now: number): void {
  db.transaction(
    () => {
      const waiting = db
        .select({ id: pages.id })
        .from(pages)
        .where(and(eq(pages.sourceId, sources.id), sql`${pages.state} IN ('queued', 'fetched')`));
      const ended = db
        .update(sources)
        .set({ finishedAt: new Date(now).toISOString() })
        .where(
          and(
            sql`${sources.id} IN (SELECT value FROM json_each(${JSON.stringify(sourceIds)}))`,
            isNull(sources.finishedAt),
            notExists(waiting),
          ),
        )
        .returning({ id: sources.id })
        .all();
      for (const { id } of ended) forgetNames(db, id);
    },
    { behavior: "immediate" },
  );
}

function enter(db: Db, source: Source): Row {
  const { address, ...said } = entryOf(source);
  return db
    .insert(sources)
    .values({ address, ...said, round: 0 })
    .onConflictDoUpdate({ target: sources.address, set: said })
    .returning()
    .get();
}

/** Sources that finished before this time belong to an earlier run. */
function endOfEarlier(rows: readonly Row[], now: number): string {
  const begun = rows.flatMap(({ begunAt, finishedAt }) =>
    begunAt !== null && finishedAt === null ? [begunAt] : [],
  );
  const [first] = begun.toSorted();
  const oldest = new Date(now - longestRound).toISOString();
  // Behind every time there is.
  if (first === undefined) return "~";
  return first > oldest ? first : oldest;
}

function begin(db: Db, { id, address, round }: Row, begunAt: string): string {
  const next = { round: round + 1, begunAt, finishedAt: null };
  db.update(sources).set(next).where(eq(sources.id, id)).run();
  leadTo(db, { sourceId: id, round: next.round, listId: null }, startAt(new URL(address)));
  return begunAt;
}

function retryFailed(db: Db, { id, round }: Row): void {
  const failed = and(eq(pages.sourceId, id), eq(pages.round, round), eq(pages.state, "failed"));
  db.update(pages).set({ state: "queued", reason: null }).where(failed).run();
}

function forgetNames(db: Db, sourceId: number): void {
  const own = db.select({ id: pages.id }).from(pages).where(eq(pages.sourceId, sourceId));
  db.delete(listNames).where(inArray(listNames.listId, own)).run();
}
