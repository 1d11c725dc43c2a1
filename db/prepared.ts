import type { Statement } from "better-sqlite3";
import type { Db } from "./client.ts";

const kept = new WeakMap<Db["$client"], Map<string, Statement<unknown[], unknown>>>();

/** A statement of a connection, prepared the first time it is asked for: a few are run for every page. */
export function prepared(db: Db, sql: string): Statement<unknown[], unknown> {
  const statements = kept.get(db.$client) ?? new Map<string, Statement<unknown[], unknown>>();
  kept.set(db.$client, statements);
  const statement = statements.get(sql) ?? db.$client.prepare<unknown[], unknown>(sql);
  statements.set(sql, statement);
  return statement;
}
