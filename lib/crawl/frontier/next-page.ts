import { and, asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#db/client.ts";
import { pages } from "#db/schema.ts";
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

/** The page of these sources that waits on a host and was met first; undefined when none waits. */
export function nextPage(db: Db, host: string, sourceIds: readonly number[]): Task | undefined {
  const row = db
    .select()
    .from(pages)
    .where(
      and(
        eq(pages.host, host),
        sql`state IN ('queued', 'fetched')`,
        sql`source_id IN (SELECT value FROM json_each(${JSON.stringify(sourceIds)}))`,
      ),
    )
    .orderBy(asc(pages.id))
    .limit(1)
    .get();
  if (row === undefined) return undefined;
  const { calls, ...task } = schema.parse(row);
  const [call, ...otherwise] = calls;
  if (call === undefined) throw new Error(`page ${row.id} asks for nothing`);
  return { ...task, call, otherwise };
}
