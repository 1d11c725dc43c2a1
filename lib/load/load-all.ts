import { workAhead } from "./ahead.ts";
import { RefusalError } from "./errors.ts";
import {
  type Ingested,
  type Sighting,
  type Studied,
  settle,
  study,
  type Target,
} from "./ingest.ts";
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
 * Loads items in order as one run, and gives the finished run with its counts; up to `ahead` of them
 * are read at a time. A refused item does not stop the others; a failure of the disk or the database
 * does, and leaves the run unfinished.
 */
export async function loadAll(
  target: Target,
  items: readonly Item[],
  onResult: OnResult,
  ahead = 1,
): Promise<Run> {
  const run = beginRun("load");
  const studied = workAhead(items, ahead, (item) => studyItem(target, item));
  for await (const [item, found] of studied) {
    const result = "outcome" in found ? found : settle(target, found);
    countResult(target.db, run, item.name, result);
    onResult(item, result);
  }
  finishRun(target.db, run);
  return run;
}

async function studyItem(target: Target, item: Item): Promise<Studied | Ingested> {
  try {
    return await study(target, item.sight());
  } catch (error) {
    if (error instanceof RefusalError) return { outcome: "refused", reason: error.message };
    throw error;
  }
}
