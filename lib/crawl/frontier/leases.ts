import { and, eq, isNotNull } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { hosts } from "#db/schema.ts";
import { isGone } from "./owner.ts";

/** A host that this process alone may ask for a while. */
export interface Lease {
  readonly host: string;
  /** Not to be asked before (milliseconds since 1970). */
  readonly restsUntil: number;
  /** Whether a process that is gone held it: nobody knows when it asked last. */
  readonly isTakenOver: boolean;
}

/** How long a host is held unless its lease is renewed: longer than any page takes (milliseconds). */
const leaseTime = 30 * 60_000;

/**
 * Takes a host on which pages of these sources wait, the one first that may be asked first; undefined
 * when there is none, or other processes hold them all. `except` names hosts not wanted. What a
 * process held that is gone may be taken at once, what another machine held when its lease is over.
 */
export function leaseHost(
  db: Db,
  owner: string,
  sourceIds: readonly number[],
  except: readonly string[],
  now: number,
): Lease | undefined {
  return db.transaction(
    () => {
      const free = freeHost(db, sourceIds, except, [owner, ...goneOwners(db)], now);
      if (free === undefined) return undefined;
      take(db, owner, free.host, now);
      const { host, restsUntil, before } = free;
      return {
        host,
        restsUntil: restsUntil === null ? now : Date.parse(restsUntil),
        isTakenOver: before !== null && before !== owner,
      };
    },
    { behavior: "immediate" },
  );
}

/** Takes a certain host, whatever waits on it; false when another process holds it. */
export function holdHost(db: Db, owner: string, host: string, now: number): boolean {
  return db.transaction(
    () => {
      const held = db.select().from(hosts).where(eq(hosts.host, host)).get();
      const holder = held?.owner ?? null;
      const isFree =
        holder === null || holder === owner || isOver(held?.leasedUntil, now) || isGone(holder);
      if (isFree) take(db, owner, host, now);
      return isFree;
    },
    { behavior: "immediate" },
  );
}

/** Holds on to a host; false when another process has taken it meanwhile. */
export function renewLease(db: Db, owner: string, host: string, now: number): boolean {
  const leasedUntil = timeAt(now + leaseTime);
  const mine = and(eq(hosts.host, host), eq(hosts.owner, owner));
  return db.update(hosts).set({ leasedUntil }).where(mine).run().changes > 0;
}

/** Gives a host back, which is not to be asked before `restsUntil` (milliseconds since 1970). */
export function returnHost(db: Db, owner: string, host: string, restsUntil: number): void {
  const mine = and(eq(hosts.host, host), eq(hosts.owner, owner));
  db.update(hosts)
    .set({ owner: null, leasedUntil: null, restsUntil: timeAt(restsUntil) })
    .where(mine)
    .run();
}

/** Gives all hosts back that an owner still holds. */
export function returnAll(db: Db, owner: string): void {
  db.update(hosts).set({ owner: null, leasedUntil: null }).where(eq(hosts.owner, owner)).run();
}

function take(db: Db, owner: string, host: string, now: number): void {
  const lease = { owner, leasedUntil: timeAt(now + leaseTime) };
  db.insert(hosts)
    .values({ host, ...lease, restsUntil: timeAt(now) })
    .onConflictDoUpdate({ target: hosts.host, set: lease })
    .run();
}

function isOver(leasedUntil: string | null | undefined, now: number): boolean {
  return leasedUntil == null || leasedUntil <= timeAt(now);
}

function timeAt(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function goneOwners(db: Db): readonly string[] {
  const rows = db
    .selectDistinct({ owner: hosts.owner })
    .from(hosts)
    .where(isNotNull(hosts.owner))
    .all();
  return rows.flatMap(({ owner }) => (owner !== null && isGone(owner) ? [owner] : []));
}

interface FreeHost {
  readonly host: string;
  readonly restsUntil: string | null;
  /** Who held it before and did not give it back. */
  readonly before: string | null;
}

/** `holders` are those who may hold it and yet it is free. */
function freeHost(
  db: Db,
  sourceIds: readonly number[],
  except: readonly string[],
  holders: readonly string[],
  now: number,
): FreeHost | undefined {
  return db.$client
    .prepare<string[], FreeHost>(`
      SELECT pages.host AS host, rests_until AS restsUntil, owner AS before
      FROM pages LEFT JOIN hosts ON hosts.host = pages.host
      WHERE state IN ('queued', 'fetched')
        AND source_id IN (SELECT value FROM json_each(?))
        AND pages.host NOT IN (SELECT value FROM json_each(?))
        AND (owner IS NULL OR leased_until <= ? OR owner IN (SELECT value FROM json_each(?)))
      GROUP BY pages.host
      ORDER BY coalesce(rests_until, ''), min(pages.id)
      LIMIT 1`)
    .get(JSON.stringify(sourceIds), JSON.stringify(except), timeAt(now), JSON.stringify(holders));
}
