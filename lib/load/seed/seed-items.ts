import { readFileSync } from "node:fs";
import type { Item } from "../load-all.ts";
import { hintsOf, parseSources } from "./source.ts";

const seed = new URL("../../../db/seed/", import.meta.url);

/** The bundled reports; they go down the same corridor as any other document. */
export function seedItems(): readonly Item[] {
  const sources = parseSources(readFileSync(new URL("sources.json", seed), "utf8"));
  return sources.map((source) => {
    const name = `db/seed/pages/${source.file}`;
    return {
      name,
      sight: () => ({
        bytes: readFileSync(new URL(`pages/${source.file}`, seed)),
        source: source.source ?? name,
        hints: hintsOf(source),
      }),
    };
  });
}
