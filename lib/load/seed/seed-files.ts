import { parseFacts } from "./fact.ts";
import { seedPage } from "./page.ts";
import { sourceOf } from "./source.ts";

/**
 * The files of db/seed that are made from db/seed/facts.jsonl: name below db/seed and content. The
 * same facts give the same files.
 */
export function seedFiles(facts: string): ReadonlyMap<string, string> {
  const parsed = parseFacts(facts);
  const pages = parsed.map((fact) => [`pages/${fact.slug}.html`, seedPage(fact)] as const);
  const sources = `${JSON.stringify(parsed.map(sourceOf), null, 2)}\n`;
  return new Map([["sources.json", sources], ...pages]);
}
