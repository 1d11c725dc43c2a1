import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import * as schema from "./schema.ts";

/** A connection with the schema; the first parameter of every query. */
export type Db = BetterSQLite3Database<typeof schema> & { readonly $client: Database.Database };

/** Another process may be writing a report for this long (milliseconds) before we give up. */
const BUSY_TIMEOUT = 10_000;

/**
 * Opens a database file for reading and writing and makes it when it is missing; `:memory:` gives
 * one that lives as long as the connection. Throws SqliteError when the file cannot be opened.
 */
export function openWritable(path: string): Db {
  const client = new Database(path, { timeout: BUSY_TIMEOUT });
  // Takes effect on a new file alone, and only before write-ahead logging is switched on.
  client.pragma("page_size = 8192");
  client.pragma("journal_mode = WAL");
  // With a write-ahead log this survives the death of the process at any moment; a loss of power may
  // undo the last reports, whole.
  client.pragma("synchronous = NORMAL");
  // A report touches pages all over the table of observations: written back seldom, they are written once.
  client.pragma("wal_autocheckpoint = 8192");
  client.pragma("foreign_keys = ON");
  return drizzle({ client, schema });
}

/** Opens an existing database file for reading alone; throws SqliteError when there is none. */
export function openReadonly(path: string): Db {
  const client = new Database(path, {
    readonly: true,
    fileMustExist: true,
    timeout: BUSY_TIMEOUT,
  });
  client.pragma("query_only = ON");
  return drizzle({ client, schema });
}
