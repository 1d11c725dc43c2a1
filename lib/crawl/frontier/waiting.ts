import type { Db } from "#db/client.ts";

/**
 * How many pages of these sources wait on hosts other than `except`, whoever holds the hosts. 0 means
 * that the sources have been gone through, as far as they can be now.
 */
export function countWaiting(
  db: Db,
  sourceIds: readonly number[],
  except: readonly string[],
): number {
  return Number(
    db.$client
      .prepare(`
        SELECT count(*) FROM pages
        WHERE state IN ('queued', 'fetched')
          AND source_id IN (SELECT value FROM json_each(?))
          AND host NOT IN (SELECT value FROM json_each(?))`)
      .pluck()
      .get(JSON.stringify(sourceIds), JSON.stringify(except)),
  );
}
