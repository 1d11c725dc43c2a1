import type { Hints } from "./hints.ts";

/** Where a reading came from, when, and by which versions of the readers. */
export interface Provenance {
  readonly sha256: string;
  /** Address of the page, or file name given by the user. */
  readonly source: string;
  readonly hints: Hints;
  readonly parser: string;
  readonly checker: string;
  /** ISO 8601 in UTC. */
  readonly loadedAt: string;
}
