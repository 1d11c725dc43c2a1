import { fileURLToPath } from "node:url";
import { migrate as runMigrations } from "drizzle-orm/better-sqlite3/migrator";
import type { Db } from "./client.ts";

/**
 * Brings a database to the newest schema; does nothing when it is there. Stands apart from client.ts
 * because the web server opens the file without the migrations.
 */
export function migrate(db: Db): void {
  const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));
  try {
    runMigrations(db, { migrationsFolder });
  } catch {
    // Another process may be migrating the same new file: a second look finds the work done, or
    // meets the true fault again.
    runMigrations(db, { migrationsFolder });
  }
}
