import { RefusalError } from "./errors.ts";
import { type Ingested, ingest, type Sighting, type Target } from "./ingest.ts";
import { beginRun, countResult, finishRun, type Run } from "./run.ts";

/** Something to be loaded: what it is called, and how its bytes are had. */
export interface Item {
  readonly name: string;
  /** Throws RefusalError when the bytes cannot be had. */
  readonly sight: () => Sighting;
}

/** Told of each result as it comes. */
export type OnResult = (item: Item, result: Ingested) => void;

/**
 * Loads items one after the other as one run, and gives the finished run with its counts. A refused
 * item does not stop the others; a failure of the disk or the database does, and leaves the run
 * unfinished.
 */
export function loadAll(target: Target, items: readonly Item[], onResult: OnResult): Run {
  const run = beginRun("load");
  for (const item of items) {
    const result = load(target, item);
    countResult(target.db, run, item.name, result);
    onResult(item, result);
  }
  finishRun(target.db, run);
  return run;
}

function load(target: Target, item: Item): Ingested {
  try {
    return ingest(target, item.sight());
  } catch (error) {
    if (error instanceof RefusalError) return { outcome: "refused", reason: error.message };
    throw error;
  }
}
