import type { Db } from "#db/client.ts";
import { prepared } from "#db/prepared.ts";
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
  const { changes } = prepared(db, insertPage).run(
    ...[sourceId, keyOf(call), call.url.hostname, encodeCalls([call, ...otherwise]), role],
    ...[goesOn ? listId : null, turn, depth, moves, JSON.stringify(told), round],
  );
  return changes > 0;
}

const insertPage = `
  INSERT INTO pages (source_id, key, host, calls, role, list_id, turn, depth, moves, told, round, state)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued')
  ON CONFLICT (source_id, key) DO UPDATE SET
    calls = excluded.calls, role = excluded.role, list_id = excluded.list_id, turn = excluded.turn,
    depth = excluded.depth, moves = excluded.moves, told = excluded.told, round = excluded.round,
    state = 'queued', reason = NULL
  WHERE round < excluded.round`;

/** How many pages a source has led to in this round. */
export function countPages(db: Db, { sourceId, round }: Pick<Place, "sourceId" | "round">): number {
  return Number(prepared(db, countOfRound).pluck().get(sourceId, round));
}

const countOfRound = "SELECT count(*) FROM pages WHERE source_id = ? AND round = ?";

/** Whether a request was led to in this round, or ended in this round what another one began. */
export function isMet(db: Db, { sourceId, round }: Place, key: string): boolean {
  const row = prepared(db, metPage).get(sourceId, key, round, key, sourceId, round);
  return row !== undefined;
}

const metPage = `
  SELECT 1 FROM pages WHERE source_id = ? AND key = ? AND round = ?
  UNION ALL SELECT 1 FROM pages WHERE found_at = ? AND source_id = ? AND round = ?
  LIMIT 1`;
