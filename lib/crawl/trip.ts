import type { Hints } from "#lib/load/hints.ts";
import type { Target } from "#lib/load/ingest.ts";
import type { Renderer } from "./browser.ts";
import { type Call, keyOf } from "./call.ts";
import type { Collected } from "./collect.ts";
import type { Effects } from "./effects.ts";
import { FetchError, ForbiddenError } from "./errors.ts";
import type { Answer } from "./exchange.ts";
import { type Moved, makeFetchPage } from "./fetch-page.ts";
import { makeRobotsShelf } from "./frontier/robots-shelf.ts";
import type { Enrolled } from "./frontier/rounds.ts";
import type { Lanes } from "./lane.ts";
import type { Outcome } from "./outcome.ts";
import { makeRequest } from "./request.ts";
import { makeRobotsBook } from "./robots-book.ts";
import type { ScrapeRequest } from "./scrape-request.ts";
import type { Task } from "./task.ts";
import { userAgent } from "./user-agent.ts";
import { visit } from "./visit.ts";

/** What visits need besides their pages. */
export interface Equipment {
  readonly request: ScrapeRequest;
  readonly target: Target;
  readonly effects: Effects;
  readonly lanes: Lanes;
  /** This process (frontier/owner.ts). */
  readonly owner: string;
  readonly sources: ReadonlyMap<number, Enrolled>;
  readonly onFetched: (task: Task) => void;
  /** What shows pages that scripts write; undefined where no browser is wanted. */
  readonly renderer: Renderer | undefined;
}

/** Makes what visits the pages of a run, each in the manner its source wants. */
export function makeVisit(equipment: Equipment): (task: Task) => Promise<Outcome> {
  const { request, target, effects, lanes, owner, sources, onFetched, renderer } = equipment;
  const { now } = effects;
  const ask = makeRequest(userAgent(request.contact), effects, lanes);
  const shelf = makeRobotsShelf(target.db, owner, request.fresh, now);
  const fetchPage = makeFetchPage(ask, makeRobotsBook(ask, shelf));
  return (task) => {
    const enrolled = sources.get(task.sourceId);
    if (enrolled === undefined) throw new Error(`there is no source ${task.sourceId}`);
    const { source, begunAt } = enrolled;
    const manners = {
      pause: source.pause ?? request.pause,
      allow: [...request.allow, ...(source.allow ?? [])],
      allowPrivate: request.allowPrivate,
    };
    // What the round itself has fetched is fresh, however long it takes.
    const freshSince = Math.min(now() - request.fresh, Date.parse(begunAt));
    const render = renderer && renderWith(renderer, (call) => fetchPage(call, manners, unknown));
    return visit(task, { target, fetchPage, manners, freshSince, now, source, onFetched, render });
  };
}

const unknown = () => undefined;

/** Shows a page that was collected; what its scripts ask for is fetched as politely as pages are. */
function renderWith({ render }: Renderer, fetch: (call: Call) => Promise<Answer | Moved>) {
  return ({ url, source, bytes, hints }: Collected) =>
    render(url, async (call) => {
      if (keyOf(call) === source) return shown(call, bytes, hints);
      try {
        const answer = await fetch(call);
        return "movedTo" in answer ? undefined : answer;
      } catch (error) {
        if (error instanceof FetchError || error instanceof ForbiddenError) return undefined;
        throw error;
      }
    });
}

/** The page itself is in the archive. */
function shown(call: Call, bytes: Uint8Array, { media = "text/html", charset }: Hints): Answer {
  const type = charset === undefined ? media : `${media}; charset=${charset}`;
  return { call, status: 200, headers: new Headers({ "content-type": type }), bytes };
}
