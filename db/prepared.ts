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

/**
 * A query of Drizzle that is built and prepared the first time a connection asks for it. `make` is to
 * be called once for a query: what it makes is kept for as long as the connection.
 */
export function preparedOnce<Query>(make: (db: Db) => Query): (db: Db) => Query {
  const made = new WeakMap<Db["$client"], Query>();
  return (db) => {
    const query = made.get(db.$client) ?? make(db);
    made.set(db.$client, query);
    return query;
  };
}
