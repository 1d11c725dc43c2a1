import { z } from "zod";
import type { Db } from "#db/client.ts";
import { prepared } from "#db/prepared.ts";
import { roles, type Task } from "../task.ts";
import { toldSchema } from "../told.ts";
import { parseCalls } from "./stored-calls.ts";

const schema = z.object({
  ...{ id: z.int(), sourceId: z.int(), round: z.int(), listId: z.int().nullable() },
  calls: z.string().transform(parseCalls),
  role: z.enum(roles),
  ...{ turn: z.int(), depth: z.int(), moves: z.int() },
  told: z.string().transform((text) => toldSchema.parse(JSON.parse(text))),
});

const select = `
  SELECT id, source_id AS sourceId, round, list_id AS listId, calls, role, turn, depth, moves, told
  FROM pages INDEXED BY pages_waiting
  WHERE host = ? AND state IN ('queued', 'fetched')
    AND source_id IN (SELECT value FROM json_each(?))
  ORDER BY id LIMIT 1`;

/** The page of these sources that waits on a host and was met first; undefined when none waits. */
export function nextPage(db: Db, host: string, sourceIds: readonly number[]): Task | undefined {
  const row = prepared(db, select).get(host, JSON.stringify(sourceIds));
  if (row === undefined) return undefined;
  const { calls, ...task } = schema.parse(row);
  const [call, ...otherwise] = calls;
  if (call === undefined) throw new Error(`page ${task.id} asks for nothing`);
  return { ...task, call, otherwise };
}
