import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Db, openReadonly } from "#db/client.ts";

/** What a database says of what was collected, whatever the order in which it was. */
const questions = [
  `SELECT * FROM observation_facts`,
  `SELECT agencies.name, year, scope, source, sha256, current, hints, parser, checker, title,
     numbers_found, failures, hex(cells) AS cells
   FROM versions JOIN reports ON reports.id = report_id JOIN agencies ON agencies.id = agency_id`,
  `SELECT source, sha256, etag, last_modified FROM origins`,
  `SELECT sha256, size, media FROM snapshots`,
  `SELECT address, key, host, role, turn, depth, moves, told, pages.round, state, reason, found_at,
     sha256, header FROM pages JOIN sources ON sources.id = source_id`,
  `SELECT address, name, definition, round, finished_at IS NULL AS goes_on FROM sources`,
  `SELECT host, owner FROM hosts`,
  `SELECT * FROM list_names`,
];

/** All that was collected into a folder, database and archive, as a text to be compared. */
export function contentOf(folder: string): string {
  const db = openReadonly(join(folder, "atlas.db"));
  try {
    return [...questions.map((question) => answers(db, question)), ...archived(folder)].join(
      "\n\n",
    );
  } finally {
    db.$client.close();
  }
}

/** What is wrong with the database of a folder; empty when nothing is. */
export function damageOf(folder: string): readonly unknown[] {
  const db = openReadonly(join(folder, "atlas.db"));
  try {
    const lines = z
      .array(z.string())
      .parse(db.$client.prepare("PRAGMA integrity_check").pluck().all());
    const keys = z.array(z.unknown()).parse(db.$client.pragma("foreign_key_check"));
    return [...lines.filter((line) => line !== "ok"), ...keys];
  } finally {
    db.$client.close();
  }
}

function answers(db: Db, question: string): string {
  const rows = db.$client.prepare(question).all();
  return rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join("\n");
}

function archived(folder: string): readonly string[] {
  return readdirSync(join(folder, "archive"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}
