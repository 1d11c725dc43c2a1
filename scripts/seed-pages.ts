import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { seedFiles } from "#lib/load/seed/seed-files.ts";

// Writes db/seed/pages and db/seed/sources.json from db/seed/facts.jsonl.
const seed = new URL("../db/seed/", import.meta.url);
const files = seedFiles(readFileSync(new URL("facts.jsonl", seed), "utf8"));
rmSync(new URL("pages/", seed), { recursive: true, force: true });
mkdirSync(new URL("pages/", seed), { recursive: true });
for (const [name, content] of files) writeFileSync(new URL(name, seed), content);
console.log(`${files.size} files written to db/seed`);
