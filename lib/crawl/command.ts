import { UsageError } from "#lib/load/arguments.ts";
import { openTarget } from "#lib/load/open-target.ts";
import type { Output } from "#lib/load/progress.ts";
import { openReaders } from "#lib/load/readers.ts";
import { parseScrapeArguments, type ScrapeArguments } from "./arguments.ts";
import { makeBrowser } from "./browser.ts";
import { type Effects, realEffects } from "./effects.ts";
import { runCollector } from "./run-collector.ts";
import type { ScrapeRequest } from "./scrape-request.ts";
import { loadSources } from "./sources/load-sources.ts";
import type { Source } from "./sources/source.ts";

/** What the command writes to, where the data lie, and what it asks. */
export interface Surroundings {
  readonly out: Output;
  readonly err: Output;
  /** Folder of the database and the archive. */
  readonly folder: string;
  /** Tells it to stop. */
  readonly stop: AbortSignal;
  /** Path of a Chromium for --browser; without it Playwright's own is taken. */
  readonly chromium?: string | undefined;
  readonly effects?: Effects;
}

/**
 * The command `scrape`: collects what the words name, tells what became of it source by source, and
 * gives the exit code: 0 when everything that was found is held, 1 when something gave nothing or
 * waits, or the disk failed, 2 for words and lists that cannot be understood, 130 when it was told to
 * stop. Errors are single lines.
 */
export async function scrapeCommand(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { out, err, folder } = surroundings;
  try {
    const request = parseScrapeArguments(words);
    const { sources, faults } = loadSources(request.sources);
    for (const fault of faults) err.write(`${fault}\n`);
    if (faults.length > 0) return 2;
    if (request.check) {
      out.write(`${sources.length} sources, nothing wrong\n`);
      return 0;
    }
    return await run(request, sources, surroundings);
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split("\n");
    err.write(`${error instanceof UsageError ? line : `${folder}: ${line}`}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run(
  request: ScrapeArguments,
  listed: readonly Source[],
  surroundings: Surroundings,
): Promise<number> {
  const { err, folder, stop, effects = realEffects(stop, request.allowPrivate) } = surroundings;
  if (request.contact === undefined) {
    err.write("no --contact ADDRESS: the sites cannot tell whom to write to\n");
  }
  const readers = openReaders();
  const target = openTarget(folder, readers.read);
  const renderer = request.browser ? makeBrowser(surroundings.chromium) : undefined;
  try {
    const wanted = { ...requestOf(request, listed), renderer };
    return await runCollector(wanted, request.json, target, { ...surroundings, effects });
  } finally {
    target.db.$client.close();
    await readers.close();
    await renderer?.close();
  }
}

const day = 24 * 60 * 60_000;

function requestOf(request: ScrapeArguments, listed: readonly Source[]): ScrapeRequest {
  const { urls, region, fresh, hosts, ...manners } = request;
  const named = urls.map((url): Source => ({ url }));
  const sources = [...named, ...listed].map((source) =>
    region === undefined ? source : { region, ...source },
  );
  return { ...manners, sources, fresh: fresh * day, hostsAtOnce: hosts };
}
