import type { Db } from "#db/client.ts";
import { keyOf } from "../call.ts";
import type { Lead } from "../task.ts";
import { encodeCalls } from "./stored-calls.ts";

/** From where pages are led to: the source, its round, and the list that goes on. */
export interface Place {
  readonly sourceId: number;
  readonly round: number;
  /** The page with which the list begins whose next pages and parts these are. */
  readonly listId: number | null;
}

/**
 * Lets a page wait that was not yet led to in this round of its source, and says whether it was not.
 * To be called inside a transaction.
 */
export function leadTo(db: Db, { sourceId, round, listId }: Place, lead: Lead): boolean {
  const { call, otherwise, role, turn, depth, moves, told } = lead;
  const goesOn = role === "page" || role === "guess";
  const { changes } = db.$client
    .prepare(`
      INSERT INTO pages (source_id, key, host, calls, role, list_id, turn, depth, moves, told, round, state)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued')
      ON CONFLICT (source_id, key) DO UPDATE SET
        calls = excluded.calls, role = excluded.role, list_id = excluded.list_id, turn = excluded.turn,
        depth = excluded.depth, moves = excluded.moves, told = excluded.told, round = excluded.round,
        state = 'queued', reason = NULL
      WHERE round < excluded.round`)
    .run(
      ...[sourceId, keyOf(call), call.url.hostname, encodeCalls([call, ...otherwise]), role],
      ...[goesOn ? listId : null, turn, depth, moves, JSON.stringify(told), round],
    );
  return changes > 0;
}

/** Whether a request was led to in this round, or ended in this round what another one began. */
export function isMet(db: Db, { sourceId, round }: Place, key: string): boolean {
  return (
    db.$client
      .prepare(`
        SELECT 1 FROM pages WHERE source_id = ? AND key = ? AND round = ?
        UNION ALL SELECT 1 FROM pages WHERE source_id = ? AND found_at = ? AND round = ?
        LIMIT 1`)
      .get(sourceId, key, round, sourceId, key, round) !== undefined
  );
}
