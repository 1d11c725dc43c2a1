import { createHash } from "node:crypto";
import type { Db } from "#db/client.ts";
import { prepared } from "#db/prepared.ts";
import type { Memory } from "../leads.ts";
import type { Task } from "../task.ts";
import { isMet } from "./lead-to.ts";

/** What the database remembers of the round and the list of a task; to be used inside a transaction. */
export function memoryOf(db: Db, task: Task): Memory {
  const listId = task.listId ?? task.id;
  const insert = prepared(
    db,
    "INSERT INTO list_names (list_id, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
  );
  return {
    isMet: (key) => isMet(db, task, key),
    namesNew: (keys) =>
      keys.reduce((sum, key) => sum + insert.run(listId, nameOf(key)).changes, 0) > 0,
  };
}

/** 48 bits of a hash: a whole number that is exact everywhere, and short. */
function nameOf(key: string): number {
  return createHash("sha256").update(key).digest().readUIntBE(0, 6);
}
