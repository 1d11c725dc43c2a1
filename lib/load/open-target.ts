import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { openWritable } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { sweepArchive } from "./archive.ts";
import { syncDimensions } from "./dimensions.ts";
import type { Target } from "./ingest.ts";
import type { Read } from "./readers.ts";
import { readBytes } from "./reading.ts";

/**
 * Opens the database and the archive of a folder for writing, makes what is missing, and brings the
 * schema and the tables of words up to date. Documents are read by `read`, in this thread unless told
 * otherwise. Throws the errors of node:fs and SQLite.
 */
export function openTarget(folder: string, read: Read = readBytes): Target {
  makeFolder(resolve(folder));
  const db = openWritable(join(folder, "atlas.db"));
  migrate(db);
  syncDimensions(db);
  const archive = join(folder, "archive");
  sweepArchive(archive);
  return { db, archive, read };
}

/** Step by step: `recursive` never comes back where no folder can be made, as below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
