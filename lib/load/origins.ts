import type { Db } from "#db/client.ts";
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
  db.insert(snapshots)
    .values({ sha256, size: bytes.length, media: hints.media ?? mediaOf(source) })
    .onConflictDoNothing()
    .run();
  db.insert(origins)
    .values({ sha256, source, retrievedAt: loadedAt, etag, lastModified })
    .onConflictDoNothing()
    .run();
}

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
