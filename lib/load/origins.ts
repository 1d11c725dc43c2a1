import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { preparedOnce } from "#db/prepared.ts";
import { origins, snapshots } from "#db/schema.ts";
import type { Provenance } from "./provenance.ts";

/** What else is known of where bytes were found. */
export interface Headers {
  readonly bytes: Uint8Array;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/** Keeps that these bytes were found there; a place that is already known stays as it is. */
export function keepOrigin(db: Db, provenance: Provenance, headers: Headers): void {
  const { sha256, source, hints, loadedAt } = provenance;
  const { bytes, etag = null, lastModified = null } = headers;
  insertSnapshot(db).run({ sha256, size: bytes.length, media: hints.media ?? mediaOf(source) });
  insertOrigin(db).run({ sha256, source, retrievedAt: loadedAt, etag, lastModified });
}

const insertSnapshot = preparedOnce((db) =>
  db
    .insert(snapshots)
    .values({
      sha256: sql.placeholder("sha256"),
      size: sql.placeholder("size"),
      media: sql.placeholder("media"),
    })
    .onConflictDoNothing()
    .prepare(),
);

const insertOrigin = preparedOnce((db) =>
  db
    .insert(origins)
    .values({
      sha256: sql.placeholder("sha256"),
      source: sql.placeholder("source"),
      retrievedAt: sql.placeholder("retrievedAt"),
      etag: sql.placeholder("etag"),
      lastModified: sql.placeholder("lastModified"),
    })
    .onConflictDoNothing()
    .prepare(),
);

const medias: readonly (readonly [ending: RegExp, media: string])[] = [
  [/\.txt$/i, "text/plain"],
  [/\.md$/i, "text/markdown"],
  [/\.pdf$/i, "application/pdf"],
  [/\.(?:doc|wps)$/i, "application/msword"],
  [/\.docx$/i, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  [/\.xlsx$/i, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [/\.mht(?:ml)?$/i, "multipart/related"],
];

/** The media type a name suggests; pages without an ending are HTML. */
function mediaOf(name: string): string {
  return medias.find(([ending]) => ending.test(name))?.[1] ?? "text/html";
}
