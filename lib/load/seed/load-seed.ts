import type { Target } from "../ingest.ts";
import { loadAll, type OnResult } from "../load-all.ts";
import type { Run } from "../run.ts";
import { seedItems } from "./seed-items.ts";

/** Loads the bundled reports as one run. */
export function loadSeed(target: Target, onResult: OnResult = () => undefined): Promise<Run> {
  return loadAll(target, seedItems(), onResult);
}
