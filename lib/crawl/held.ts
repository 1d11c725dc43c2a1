import { existsSync } from "node:fs";
import { snapshotPath } from "#lib/load/archive.ts";
import { type Hints, hintsSchema } from "#lib/load/hints.ts";
import type { Target } from "#lib/load/ingest.ts";
import { queryLastFound } from "#lib/queries/last-found.ts";
import type { Validators } from "./fetch-page.ts";

/** Bytes in the archive that an earlier run found at an address. */
export interface Held extends Validators {
  readonly sha256: string;
  /** What their header said of them. */
  readonly header: Pick<Hints, "media" | "charset">;
}

/** What is held of an address; undefined when nothing is, or when its bytes have left the archive. */
export async function heldOf({ db, archive }: Target, url: URL): Promise<Held | undefined> {
  const found = await queryLastFound(db, url.href);
  if (found === undefined || !existsSync(snapshotPath(archive, found.sha256))) return undefined;
  const { sha256, etag, lastModified, media, hints } = found;
  return { sha256, etag, lastModified, header: hints === null ? { media } : headerOf(hints) };
}

/** The same hints as when the bytes were read, so that they give the same report. */
function headerOf(hints: string): Held["header"] {
  const { media, charset } = hintsSchema.parse(JSON.parse(hints));
  return { media, charset };
}
