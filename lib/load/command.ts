import type { Db } from "#db/client.ts";
import { type LoadArguments, parseLoadArguments, UsageError } from "./arguments.ts";
import { fileItems } from "./file-items.ts";
import { missing } from "./identify.ts";
import type { Target } from "./ingest.ts";
import { type Item, loadAll, type OnResult } from "./load-all.ts";
import { openTarget } from "./open-target.ts";
import { type Output, showProgress } from "./progress.ts";
import { openReaders } from "./readers.ts";
import type { Run } from "./run.ts";
import { seedItems } from "./seed/seed-items.ts";
import { walk } from "./walk.ts";

/** What the command writes to and where the data lie. */
export interface Surroundings {
  readonly out: Output;
  readonly err: Output;
  /** Folder of the database and the archive. */
  readonly folder: string;
  /** Enters what else comes along with the bundled reports. */
  readonly alongside: (db: Db) => void;
}

/**
 * The command `load`: loads what the words name, tells what became of it, and gives the exit code:
 * 0 when everything was loaded or there already, 1 when something was refused or the disk failed, 2
 * for words that cannot be understood. Errors are single lines.
 */
export async function loadCommand(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { err, folder } = surroundings;
  try {
    return await run(parseLoadArguments(words), surroundings);
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split("\n");
    err.write(`${error instanceof UsageError ? line : `${folder}: ${line}`}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run(
  { seed, paths, hints }: LoadArguments,
  { out, err, folder, alongside }: Surroundings,
): Promise<number> {
  const walked = walk(paths);
  const items = [...(seed ? seedItems() : []), ...fileItems(walked, hints)];
  const readers = openReaders();
  const target = openTarget(folder, readers.read);
  try {
    if (seed) alongside(target.db);
    const { counts } = await loadShowing(target, items, readers.count, { out, err });
    out.write(`${summary(counts, walked.skipped)}\n`);
    return counts.refused === 0 ? 0 : 1;
  } finally {
    target.db.$client.close();
    await readers.close();
  }
}

async function loadShowing(
  target: Target,
  items: readonly Item[],
  ahead: number,
  { out, err }: Pick<Surroundings, "out" | "err">,
): Promise<Run> {
  const progress = showProgress(out, items.length);
  const refused: string[] = [];
  try {
    const onResult: OnResult = (item, result) => {
      progress.step(item, result);
      if (result.outcome !== "refused") return;
      refused.push(`${item.name}: ${result.reason}${advice.get(result.reason) ?? ""}\n`);
    };
    return await loadAll(target, items, onResult, ahead);
  } finally {
    progress.stop();
    for (const line of refused) err.write(line);
  }
}

const advice: ReadonlyMap<string, string> = new Map([
  [missing.agency, " (give --agency NAME)"],
  [missing.year, " (give --year N)"],
]);

function summary(counts: Run["counts"], skipped: number): string {
  const { loaded, unchanged, refused } = counts;
  const others = skipped === 0 ? "" : `; ${skipped} of other kinds skipped`;
  return `${loaded} loaded, ${unchanged} unchanged, ${refused} refused${others}`;
}
