import { type Call, keyOf } from "./call.ts";
import { FetchError, ForbiddenError } from "./errors.ts";
import type { Answer } from "./exchange.ts";
import { checkAddress } from "./gate.ts";
import { followRedirects, targetOf, withTarget } from "./redirects.ts";
import type { Manners, Request } from "./request.ts";
import type { RobotsOf } from "./robots-book.ts";

/** What an earlier answer said, so that the server need not send the same bytes again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What is known of the bytes last found by a request; undefined where nothing is. */
export type Known = (call: Call) => Validators | undefined;

/** A page that another host has: it is to be asked there. */
export interface Moved {
  readonly movedTo: Call;
}

/**
 * Fetches a page: asks robots.txt first, follows redirects on its host, keeps the pause. The answer
 * has status 200, or 304 where the bytes are those that `known` told of. Throws ForbiddenError for
 * an address that may not be asked, FetchError for a page that did not come.
 */
export type FetchPage = (call: Call, manners: Manners, known: Known) => Promise<Answer | Moved>;

/** A site that wants a longer pause than this is left alone (milliseconds). */
const longestPause = 120_000;

/** Makes what a run fetches its pages with. */
export function makeFetchPage(request: Request, robotsOf: RobotsOf): FetchPage {
  return async (start, manners, known) => {
    const conditional = new Set<string>();
    const ask = async (call: Call) => {
      checkAddress(call.url, manners);
      const pause = await pauseAt(call.url, manners, robotsOf);
      const headers = conditionsOf(known(call));
      if (Object.keys(headers).length > 0) conditional.add(keyOf(call));
      return await request(call, headers, { ...manners, pause });
    };
    const isHere = ({ url }: Call) => url.hostname === start.url.hostname;
    const answer = await followRedirects(start, ask, isHere);
    const { status } = answer;
    if (status === 200 || (status === 304 && conditional.has(keyOf(answer.call)))) return answer;
    const movedTo = targetOf(answer);
    if (movedTo === undefined) throw new FetchError(`HTTP ${status}${meaning.get(status) ?? ""}`);
    await withTarget(movedTo, () => checkAddress(movedTo.url, manners));
    return { movedTo };
  };
}

/** What sites mean that want a person (DOMAIN.md part 5.3); it is not worked around. */
const meaning: ReadonlyMap<number, string> = new Map([
  [403, ": the site turns programs away"],
  [412, ": the site turns programs away"],
  [521, ": the site turns programs away"],
]);

async function pauseAt(url: URL, manners: Manners, robotsOf: RobotsOf): Promise<number> {
  const { allows, delay } = await robotsOf(url, manners);
  if (!allows(url)) throw new ForbiddenError("robots.txt does not allow it");
  if (delay > longestPause) {
    throw new ForbiddenError(`robots.txt wants ${delay / 1000} s between requests`);
  }
  return Math.max(manners.pause, delay);
}

function conditionsOf(validators: Validators | undefined): Record<string, string> {
  const { etag = null, lastModified = null } = validators ?? {};
  return {
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(lastModified === null ? {} : { "if-modified-since": lastModified }),
  };
}
