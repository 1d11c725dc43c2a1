import { type Ingested, ingest, type Target } from "#lib/load/ingest.ts";
import { type Collected, collect } from "./collect.ts";
import { FetchError, ForbiddenError } from "./errors.ts";
import type { CrawlEvent } from "./event.ts";
import type { FetchPage } from "./fetch-page.ts";
import { leadsOf } from "./leads.ts";
import { deepest, mostPages } from "./list.ts";
import { type NoReport, noReportIn } from "./recognise.ts";
import type { Task } from "./task.ts";
import { isWithin } from "./within.ts";

/** What a visit needs of its run. */
export interface Trip {
  readonly target: Target;
  readonly fetchPage: FetchPage;
  /** Region of all bodies, where the user gave one. */
  readonly region: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Addresses met so far. */
  readonly met: Set<string>;
  readonly tell: (event: CrawlEvent) => void;
  /** Keeps what became of a report, or why something was refused. */
  readonly settle: (url: URL, result: Ingested) => void;
}

/**
 * Visits a page: loads the report it holds, or follows the list it is, and returns what is to be
 * visited next. Whatever is wrong with the page or its site is settled as a refusal; only a failure
 * of the disk or the database is thrown.
 */
export async function visit(task: Task, trip: Trip): Promise<readonly Task[]> {
  try {
    return await visitOrThrow(task, trip);
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof ForbiddenError)) throw error;
    trip.settle(task.call.url, { outcome: "refused", reason: error.message });
    return [];
  }
}

async function visitOrThrow(task: Task, trip: Trip): Promise<readonly Task[]> {
  const { role, list } = task;
  const { url } = task.call;
  if ((role === "column" || role === "page") && list.pages >= mostPages) {
    throw new ForbiddenError(`not read: the list has more than ${mostPages} pages`);
  }
  const at = new Date(trip.now()).toISOString();
  const collected = await collect(url, trip.target, trip.fetchPage, at);
  trip.met.add(collected.url.href);
  if (role === "start") list.start = collected.url;
  if (collected.sent) trip.tell({ kind: "fetched", url, detail: "" });
  const noReport = await noReportIn(collected, task.call);
  if (noReport !== undefined) return followList(task, noReport, trip);
  await load(task, collected, trip, at);
  return [];
}

async function load(task: Task, collected: Collected, trip: Trip, at: string): Promise<void> {
  const { region, target, settle, tell } = trip;
  const { url } = task.call;
  if (task.role !== "report") tell({ kind: "found", url, detail: "" });
  const hints = region === undefined ? collected.hints : { ...collected.hints, region };
  settle(url, await ingest(target, { ...collected, hints }, at));
}

function followList(task: Task, noReport: NoReport, trip: Trip): readonly Task[] {
  const { reason, page, attachments } = noReport;
  const { role, list, depth } = task;
  if (role === "report" && attachments.length > 0) {
    throw new FetchError(`holds files alone: ${attachments.join(", ")}`);
  }
  if (role === "report" && (depth >= deepest || !isWithin(page.url, list.start))) {
    throw new FetchError(reason);
  }
  list.pages += 1;
  const leads = leadsOf(page, role === "report" ? { ...task, depth: depth + 1 } : task, trip.met);
  if (leads.length === 0 && (role === "start" || role === "report")) {
    throw new FetchError(`${reason}, nor a list of reports`);
  }
  trip.tell({ kind: "list", url: task.call.url, detail: "" });
  for (const lead of leads) {
    if (lead.role === "report") trip.tell({ kind: "found", url: lead.call.url, detail: "" });
  }
  return leads;
}
