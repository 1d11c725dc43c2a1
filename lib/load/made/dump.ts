import { z } from "zod";
import type { Db } from "#db/client.ts";

const names = z.array(z.string());

/** Every row of every table as text, the tables inside the full-text index included. */
export function dump(db: Db): string {
  return tablesOf(db)
    .map((table) => `${table}\n${rows(db, `SELECT * FROM ${table}`)}`)
    .join("\n\n");
}

/** What a database says, whenever and in however many runs it was written. */
export function dumpContent(db: Db): string {
  const plain = tablesOf(db).filter((table) => !/^(section_search|runs|refusals)/.test(table));
  const tables = plain.map((table) => {
    const columns = names
      .parse(db.$client.prepare("SELECT name FROM pragma_table_info(?)").pluck().all(table))
      .filter((column) => !/^(loaded_at|retrieved_at|created_at)$/.test(column));
    return `${table}\n${rows(db, `SELECT ${columns.join(", ")} FROM ${table}`)}`;
  });
  db.$client.exec(
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, section_search, instance)",
  );
  const words = rows(db, "SELECT term, doc, col, offset FROM temp.vocabulary");
  return [...tables, words].join("\n\n");
}

function tablesOf(db: Db): readonly string[] {
  const listed = db.$client
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  return names.parse(listed).filter((name) => !/^sqlite_|^section_search$/.test(name));
}

function rows(db: Db, select: string): string {
  return db.$client
    .prepare(select)
    .all()
    .map((row) => JSON.stringify(row))
    .sort()
    .join("\n");
}
