import { parserVersion } from "#lib/read/parser.ts";
import { workAhead } from "../ahead.ts";
import { readSnapshot } from "../archive.ts";
import { checkerVersion } from "../checker.ts";
import { RefusalError } from "../errors.ts";
import { fileFailure } from "../file-failure.ts";
import { type Studied, settle, study, type Target } from "../ingest.ts";
import { beginRun, countResult, finishRun, type Run } from "../run.ts";
import { type CellChange, cellChanges } from "./cell-changes.ts";
import { type Said, type StoredReading, saidBy, storedReadings } from "./stored-readings.ts";

/** What a new reading of a document changes. */
export interface Change {
  readonly source: string;
  /** The report it was, and the one it is where that is another one. */
  readonly was: Pick<Said, "agency" | "year">;
  readonly is: Pick<Said, "agency" | "year"> | null;
  readonly cells: readonly CellChange[];
  /** Why the present reader refuses it; null when it does not. What was read before stays. */
  readonly refused: string | null;
}

/** How documents are read again. */
export interface Rereading {
  /** Whether those are read as well that the present reader has read. */
  readonly all: boolean;
  /** How many are read at a time. */
  readonly ahead: number;
  /** Told of each document when it is done. */
  readonly onDone: (done: number, total: number) => void;
}

/**
 * Reads the archive with the present reader, without any network, and gives what changes for readers,
 * in the order in which the documents were first read, and the finished run.
 */
export async function readAgain(
  target: Target,
  { all, ahead, onDone }: Rereading,
): Promise<{ readonly changes: readonly Change[]; readonly run: Run }> {
  const run = beginRun("read");
  const readings = storedReadings(target.db);
  const changes: Change[] = [];
  const studied = workAhead(readings, ahead, (stored) => studyStored(target, stored, all));
  let done = 0;
  for await (const [stored, found] of studied) {
    const before = saidBy(target.db, stored);
    const result = "outcome" in found ? found : settle(target, found);
    countResult(target.db, run, stored.source, result);
    const refused = result.outcome === "refused" ? result.reason : null;
    const change = changeOf(stored, before, saidBy(target.db, stored), refused);
    if (change !== undefined) changes.push(change);
    done += 1;
    onDone(done, readings.length);
  }
  finishRun(target.db, run);
  return { changes, run };
}

type Refused = { readonly outcome: "refused"; readonly reason: string };

async function studyStored(
  target: Target,
  { sha256, source, hints }: StoredReading,
  all: boolean,
): Promise<Studied | Refused> {
  try {
    const bytes = readSnapshot(target.archive, sha256);
    const sighting = { bytes, source, hints };
    if (!all) return await study(target, sighting);
    const provenance = {
      ...{ sha256, source, hints, loadedAt: new Date().toISOString() },
      ...{ parser: parserVersion, checker: checkerVersion },
    };
    return { sighting, provenance, found: await target.read(bytes, source, hints) };
  } catch (error) {
    const reason = error instanceof RefusalError ? error.message : fileFailure(error);
    if (reason === undefined) throw error;
    return { outcome: "refused", reason };
  }
}

function changeOf(
  { source }: StoredReading,
  before: Said | undefined,
  after: Said | undefined,
  refused: string | null,
): Change | undefined {
  if (before === undefined || after === undefined) return undefined;
  const isOther = before.agency !== after.agency || before.year !== after.year;
  const cells = after.isCurrent ? cellChanges(before.cells, after.cells) : [];
  if (!isOther && cells.length === 0 && refused === null) return undefined;
  const nameOf = ({ agency, year }: Said) => ({ agency, year });
  return { source, was: nameOf(before), is: isOther ? nameOf(after) : null, cells, refused };
}
