import type { Effects } from "./effects.ts";
import { FetchError, ForbiddenError } from "./errors.ts";
import type { Answer } from "./exchange.ts";
import { checkAddress, type Gate } from "./gate.ts";
import { followRedirects } from "./redirects.ts";
import { makeRequest } from "./request.ts";
import { makeRobotsBook } from "./robots-book.ts";

/** What an earlier answer said, so that the server need not send the same bytes again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What is known of the bytes last found at an address; undefined where nothing is. */
export type Known = (url: URL) => Promise<Validators | undefined>;

/**
 * Fetches a page: asks robots.txt first, follows redirects, keeps the pause. The answer has status
 * 200, or 304 where the bytes are those that `known` told of. Throws ForbiddenError for an address
 * that may not be asked, FetchError for a page that did not come.
 */
export type FetchPage = (url: URL, known: Known) => Promise<Answer>;

export interface Manners extends Gate {
  /** Least milliseconds between two requests to a host; a site may ask for more. */
  readonly pause: number;
  readonly userAgent: string;
}

/** A site that wants a longer pause than this is left alone (milliseconds). */
const longestPause = 120_000;

/** Makes what a run fetches its pages with; it remembers each host's turn and robots.txt. */
export function makeFetchPage(manners: Manners, effects: Effects): FetchPage {
  const request = makeRequest(manners, manners.userAgent, effects);
  const robotsOf = makeRobotsBook(request, manners.pause);
  return async (start, known) => {
    const asked = new Set<string>();
    const answer = await followRedirects(start, async (url) => {
      checkAddress(url, manners);
      const robots = await robotsOf(url);
      if (!robots.allows(url)) throw new ForbiddenError("robots.txt does not allow it");
      if (robots.delay > longestPause) {
        throw new ForbiddenError(`robots.txt wants ${robots.delay / 1000} s between requests`);
      }
      const headers = conditionsOf(await known(url));
      if (Object.keys(headers).length > 0) asked.add(url.href);
      return await request(url, headers, Math.max(manners.pause, robots.delay));
    });
    if (answer.status === 200) return answer;
    if (answer.status === 304 && asked.has(answer.url.href)) return answer;
    throw new FetchError(`HTTP ${answer.status}`);
  };
}

function conditionsOf(validators: Validators | undefined): Record<string, string> {
  const { etag = null, lastModified = null } = validators ?? {};
  return {
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(lastModified === null ? {} : { "if-modified-since": lastModified }),
  };
}
