import { join } from "node:path";
import { type Db, openReadonly } from "#db/client.ts";

declare global {
  var atlasDb: Db | undefined;
}

/** Opens the database once; kept over the reloads of a development server. */
function open(): Db {
  globalThis.atlasDb ??= openReadonly(join(process.env["DATA_DIR"] || "data", "atlas.db"));
  return globalThis.atlasDb;
}

/**
 * The one connection of the web server, read only. It opens on the first question rather than on
 * import, so that a build needs no database.
 */
export const db: Db = new Proxy<Db>(Object.create(null), {
  get: (_target, key) => Reflect.get(open(), key),
});
