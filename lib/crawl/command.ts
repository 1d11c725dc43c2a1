import { UsageError } from "#lib/load/arguments.ts";
import { openTarget } from "#lib/load/open-target.ts";
import type { Output } from "#lib/load/progress.ts";
import { parseScrapeArguments, type ScrapeArguments } from "./arguments.ts";
import { type Effects, realEffects } from "./effects.ts";
import { showProgress } from "./progress.ts";
import { scrape } from "./scrape.ts";
import { makeTally, type Tally } from "./tally.ts";

/** What the command writes to, where the data lie, and what it asks. */
export interface Surroundings {
  readonly out: Output;
  readonly err: Output;
  /** Folder of the database and the archive. */
  readonly folder: string;
  readonly effects?: Effects;
}

/**
 * The command `scrape`: fetches and loads what the words name, tells what became of it host by host,
 * and gives the exit code: 0 when everything was loaded or held already, 1 when something was
 * refused or the disk failed, 2 for words that cannot be understood. Errors are single lines.
 */
export async function scrapeCommand(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { err, folder } = surroundings;
  try {
    const { total } = await run(parseScrapeArguments(words), surroundings);
    return total.refused === 0 ? 0 : 1;
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split("\n");
    err.write(`${error instanceof UsageError ? line : `${folder}: ${line}`}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run(request: ScrapeArguments, surroundings: Surroundings): Promise<Tally> {
  const { out, err, folder, effects = realEffects } = surroundings;
  if (request.contact === undefined) {
    err.write("no --contact ADDRESS: the sites cannot tell whom to write to\n");
  }
  const target = openTarget(folder);
  const progress = showProgress(out);
  const tally = makeTally();
  try {
    await scrape(
      request,
      target,
      (event) => {
        tally.note(event);
        progress.note(event);
      },
      effects,
    );
  } finally {
    progress.stop();
    for (const line of tally.refusals) err.write(`${line}\n`);
    for (const line of tally.lines()) out.write(`${line}\n`);
    target.db.$client.close();
  }
  return tally;
}
