import type { Db } from "#db/client.ts";
import { parserVersion } from "#lib/read/parser.ts";
import { hashOf, storeSnapshot } from "./archive.ts";
import { checkerVersion } from "./checker.ts";
import { RefusalError } from "./errors.ts";
import type { Hints } from "./hints.ts";
import { isKnown } from "./known.ts";
import { keepOrigin } from "./origins.ts";
import type { Provenance } from "./provenance.ts";
import type { Read } from "./readers.ts";
import type { Reading } from "./reading.ts";
import { writeReport } from "./write-report.ts";

/** Where reports are written, the database and the folder of the archive, and who reads them. */
export interface Target {
  readonly db: Db;
  readonly archive: string;
  readonly read: Read;
}

/** Bytes, where they were found, and what is known about them besides. */
export interface Sighting {
  readonly bytes: Uint8Array;
  /** Address of the page, or file name given by the user. */
  readonly source: string;
  readonly hints: Hints;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/** What became of a sighting. */
export type Ingested =
  | { readonly outcome: "loaded"; readonly agency: string; readonly year: number }
  | { readonly outcome: "unchanged" }
  | { readonly outcome: "refused"; readonly reason: string };

/** A sighting after it has been read, before anything is written. */
export interface Studied {
  readonly sighting: Sighting;
  readonly provenance: Provenance;
  /** Null when the reading is held already; one line when the bytes are no report. */
  readonly found: Reading | null | { readonly refused: string };
}

/**
 * Takes bytes down the whole corridor: decode, read, check, archive, and one transaction into all
 * tables. The same bytes a second time change no row. Killed at any moment, it leaves the report
 * whole or not at all. Whatever keeps the bytes from being a report is given as a reason; it rejects
 * only with a failure of the disk or the database.
 */
export async function ingest(target: Target, sighting: Sighting, at = now()): Promise<Ingested> {
  return settle(target, await study(target, sighting, at));
}

/** The half of `ingest` that reads: nothing is written, so several may go on at a time. */
export async function study(target: Target, sighting: Sighting, at = now()): Promise<Studied> {
  const { bytes, source, hints } = sighting;
  const provenance = {
    ...{ sha256: hashOf(bytes), source, hints, loadedAt: at },
    parser: parserVersion,
    checker: checkerVersion,
  };
  if (isKnown(target.db, provenance)) return { sighting, provenance, found: null };
  try {
    return { sighting, provenance, found: await target.read(bytes, source, hints) };
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return { sighting, provenance, found: { refused: error.message } };
  }
}

/** The half of `ingest` that writes, one report after the other. */
export function settle(
  { db, archive }: Target,
  { sighting, provenance, found }: Studied,
): Ingested {
  if (found !== null && "refused" in found) return { outcome: "refused", reason: found.refused };
  // The bytes are safe before the first row speaks of them.
  storeSnapshot(archive, sighting.bytes);
  const isWritten = db.transaction(
    () => {
      keepOrigin(db, provenance, sighting);
      return found !== null && writeReport(db, found, provenance);
    },
    { behavior: "immediate" },
  );
  if (found === null || !isWritten) return { outcome: "unchanged" };
  const { agency, year } = found.identified;
  return { outcome: "loaded", agency, year };
}

function now(): string {
  return new Date().toISOString();
}
