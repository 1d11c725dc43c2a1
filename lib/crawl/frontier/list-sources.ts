import { fileURLToPath } from "node:url";
import type { Db } from "#db/client.ts";
import { sources } from "#db/schema.ts";
import { loadSources } from "../sources/load-sources.ts";
import type { Source } from "../sources/source.ts";

const bundled = fileURLToPath(new URL("../../../db/sources/", import.meta.url));

/** What the frontier keeps of what was said about a source. */
export function entryOf(source: Source) {
  const { url, name, agency } = source;
  return {
    address: url.href,
    name: name ?? agency ?? url.href,
    definition: JSON.stringify(source),
  };
}

/** Enters sources as never collected; those that are there stay as they are. */
export function listSources(db: Db, wanted: readonly Source[]): void {
  db.transaction(
    () => {
      for (const source of wanted) {
        db.insert(sources)
          .values({ ...entryOf(source), round: 0 })
          .onConflictDoNothing()
          .run();
      }
    },
    { behavior: "immediate" },
  );
}

/** Enters the sources of db/sources, so that it can be seen which were never collected. */
export function listBundledSources(db: Db): void {
  const { sources: listed, faults } = loadSources([bundled]);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  listSources(db, listed);
}
