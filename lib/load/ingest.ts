import type { Db } from "#db/client.ts";
import { parserVersion } from "#lib/read/parser.ts";
import { hashOf, storeSnapshot } from "./archive.ts";
import { checkerVersion } from "./checker.ts";
import { RefusalError } from "./errors.ts";
import type { Hints } from "./hints.ts";
import { isKnown } from "./known.ts";
import { keepOrigin } from "./origins.ts";
import { readBytes } from "./reading.ts";
import { writeReport } from "./write-report.ts";

/** Where reports are written: the database and the folder of the archive. */
export interface Target {
  readonly db: Db;
  readonly archive: string;
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

/**
 * Takes bytes down the whole corridor: decode, read, check, archive, and one transaction into all
 * tables. The same bytes a second time change no row. Killed at any moment, it leaves the report
 * whole or not at all. Whatever keeps the bytes from being a report is given as a reason; only a
 * failure of the disk or the database is thrown.
 */
export function ingest(target: Target, sighting: Sighting, at = now()): Ingested {
  try {
    return load(target, sighting, at);
  } catch (error) {
    if (error instanceof RefusalError) return { outcome: "refused", reason: error.message };
    throw error;
  }
}

function load({ db, archive }: Target, sighting: Sighting, loadedAt: string): Ingested {
  const { bytes, source, hints } = sighting;
  const provenance = {
    ...{ sha256: hashOf(bytes), source, hints, loadedAt },
    parser: parserVersion,
    checker: checkerVersion,
  };
  const reading = isKnown(db, provenance) ? null : readBytes(bytes, source, hints);
  // The bytes are safe before the first row speaks of them.
  storeSnapshot(archive, bytes);
  const isWritten = db.transaction(
    () => {
      keepOrigin(db, provenance, sighting);
      return reading !== null && writeReport(db, reading, provenance);
    },
    { behavior: "immediate" },
  );
  if (reading === null || !isWritten) return { outcome: "unchanged" };
  const { agency, year } = reading.identified;
  return { outcome: "loaded", agency, year };
}

function now(): string {
  return new Date().toISOString();
}
