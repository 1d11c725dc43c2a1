import type { Target } from "#lib/load/ingest.ts";
import type { Effects } from "./effects.ts";
import type { CrawlEvent } from "./event.ts";
import { leaseHost, returnAll } from "./frontier/leases.ts";
import { newOwner } from "./frontier/owner.ts";
import { type Enrolled, endRounds, enrol } from "./frontier/rounds.ts";
import { countWaiting } from "./frontier/waiting.ts";
import { makeLanes } from "./lane.ts";
import { newsOf } from "./news.ts";
import type { ScrapeRequest } from "./scrape-request.ts";
import type { Task } from "./task.ts";
import { makeVisit } from "./trip.ts";
import { type HostWork, workHost } from "./work-host.ts";
import { type Hosts, workOff } from "./work-off.ts";

/** Milliseconds after which a process looks again for hosts that others hold. */
const patience = 1000;

/**
 * Collects sources: fetches pages and lists, loads the reports found there; `tell` hears of every
 * step. It goes on where an interrupted run stopped, and shares a run with other processes, host by
 * host. What cannot be had is told and kept in the frontier; only a failure of the disk or the
 * database is thrown. Gives the sources by their row numbers.
 */
export async function scrape(
  request: ScrapeRequest,
  target: Target,
  tell: (event: CrawlEvent) => void,
  effects: Effects,
): Promise<ReadonlyMap<number, Enrolled>> {
  const { db } = target;
  const { now, stop } = effects;
  const owner = newOwner();
  const sources = enrol(db, request.sources, now());
  const lanes = makeLanes(effects);
  const onFetched = ({ sourceId, call }: Task) =>
    tell({ kind: "fetched", sourceId, url: call.url, detail: "" });
  const { renderer } = request;
  const visit = makeVisit({
    ...{ request, target, effects, lanes, owner, sources, onFetched, renderer },
  });
  const work: HostWork = {
    ...{ db, owner, lanes, effects, visit },
    ...{ sourceIds: [...sources.keys()], pause: request.pause },
    onSettled: (...page) => {
      for (const event of newsOf(...page)) tell(event);
    },
  };
  try {
    await workOff(hostsOf(work, effects), request.hostsAtOnce);
  } catch (error) {
    // What waits when it is told to stop throws.
    if (!stop.aborted) throw error;
  } finally {
    endRounds(db, work.sourceIds, now());
    returnAll(db, owner);
  }
  return sources;
}

function hostsOf(work: HostWork, { now, sleep, stop }: Effects): Hosts {
  const { db, owner, sourceIds } = work;
  const silent = new Set<string>();
  return {
    lease(except) {
      if (stop.aborted) return undefined;
      return leaseHost(db, owner, sourceIds, [...except, ...silent], now());
    },
    async work(lease, onNews) {
      const { host } = lease;
      const onSettled: HostWork["onSettled"] = (task, outcome, settled) => {
        work.onSettled(task, outcome, settled);
        if (settled.leads.some(({ call }) => call.url.hostname !== host)) onNews();
      };
      if (!(await workHost(lease, { ...work, onSettled }))) silent.add(host);
      endRounds(db, sourceIds, now());
    },
    isDone: () => stop.aborted || countWaiting(db, sourceIds, [...silent]) === 0,
    pause: () => sleep(patience),
  };
}
