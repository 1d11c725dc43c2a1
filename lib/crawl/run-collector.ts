import type { Target } from "#lib/load/ingest.ts";
import type { Output } from "#lib/load/progress.ts";
import { beginRun, countResult, finishRun, type Run } from "#lib/load/run.ts";
import type { Effects } from "./effects.ts";
import type { CrawlEvent } from "./event.ts";
import { type SourceState, sourceStates } from "./frontier/source-states.ts";
import { showProgress } from "./progress.ts";
import { scrape } from "./scrape.ts";
import type { ScrapeRequest } from "./scrape-request.ts";
import { makeTally, sourceLine, type Tally } from "./tally.ts";

interface Stage {
  readonly out: Output;
  readonly err: Output;
  readonly effects: Effects;
}

/**
 * Runs the collector, shows how far it has come, keeps the run in the database, tells in the end what
 * became of each source, and gives the exit code.
 */
export async function runCollector(
  request: ScrapeRequest,
  json: boolean,
  target: Target,
  { out, err, effects }: Stage,
): Promise<number> {
  const { stop, now } = effects;
  const run = beginRun("scrape", new Date(now()).toISOString());
  const progress = showProgress(out, json);
  const tally = makeTally();
  const tell = (event: CrawlEvent) => {
    record(target, run, event);
    tally.note(event);
    progress.note(event);
  };
  const sources = await scrape(request, target, tell, effects).finally(() => {
    progress.stop();
    for (const line of tally.refusals) err.write(`${line}\n`);
  });
  if (!stop.aborted) finishRun(target.db, run, new Date(now()).toISOString());
  const states = sourceStates(target.db, [...sources.keys()]);
  for (const state of states) out.write(`${json ? jsonOf(state, tally) : lineOf(state, tally)}\n`);
  return stop.aborted ? 130 : codeOf(states);
}

function record({ db }: Target, run: Run, { kind, url, detail }: CrawlEvent): void {
  if (run.pages !== null && (kind === "found" || kind === "fetched")) run.pages[kind] += 1;
  if (kind === "loaded" || kind === "unchanged") countResult(db, run, url.href, { outcome: kind });
  if (kind === "refused" || kind === "failed") {
    countResult(db, run, url.href, { outcome: "refused", reason: detail });
  }
}

function lineOf(state: SourceState, tally: Tally): string {
  return sourceLine(state, tally.of(state.id));
}

function jsonOf({ id, ...state }: SourceState, tally: Tally): string {
  const { fetched, loaded, unchanged } = tally.of(id);
  return JSON.stringify({ event: "source", source: id, ...state, fetched, loaded, unchanged });
}

function codeOf(states: readonly SourceState[]): number {
  return states.every(({ refused, failed, waiting }) => refused + failed + waiting === 0) ? 0 : 1;
}
