import type { Ingested, Target } from "#lib/load/ingest.ts";
import { beginRun, countResult, finishRun } from "#lib/load/run.ts";
import type { ScrapeArguments } from "./arguments.ts";
import { type Effects, realEffects } from "./effects.ts";
import type { CrawlEvent } from "./event.ts";
import { makeFetchPage } from "./fetch-page.ts";
import { workOff } from "./frontier.ts";
import { beginList } from "./list.ts";
import type { Task } from "./task.ts";
import { userAgent } from "./user-agent.ts";
import { visit } from "./visit.ts";

/** Hosts that are asked at the same time, each for itself. */
const hostsAtOnce = 4;

/**
 * Fetches pages and lists, and loads the reports found there; `tell` hears of every step. To go on
 * after an interruption is to run it again: what is held is asked for conditionally and changes no
 * row. What cannot be had is told and kept as a refusal; only a failure of the disk or the database
 * is thrown.
 */
export async function scrape(
  request: ScrapeArguments,
  target: Target,
  tell: (event: CrawlEvent) => void,
  effects: Effects = realEffects,
): Promise<void> {
  const at = () => new Date(effects.now()).toISOString();
  const run = beginRun("scrape", at());
  const manners = { ...request, userAgent: userAgent(request.contact) };
  const trip = {
    ...{ target, tell, now: effects.now, region: request.region, met: new Set<string>() },
    fetchPage: makeFetchPage(manners, effects),
    settle: (url: URL, result: Ingested) => {
      countResult(target.db, run, url.href, result);
      tell({ kind: result.outcome, url, detail: detailOf(result) });
    },
  };
  const starts = startsOf(request.urls, trip.met);
  await workOff(
    starts,
    ({ call }) => call.url.hostname,
    hostsAtOnce,
    (task) => visit(task, trip),
  );
  finishRun(target.db, run, at());
}

function startsOf(urls: readonly URL[], met: Set<string>): readonly Task[] {
  return urls.flatMap((url): Task[] => {
    if (met.has(url.href)) return [];
    met.add(url.href);
    return [{ call: { url }, role: "start", list: beginList(url), depth: 0, otherwise: [] }];
  });
}

function detailOf(result: Ingested): string {
  if (result.outcome === "refused") return result.reason;
  return result.outcome === "loaded" ? `${result.agency} ${result.year}` : "";
}
