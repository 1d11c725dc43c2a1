import { FetchError } from "./errors.ts";
import { followRedirects } from "./redirects.ts";
import type { Request } from "./request.ts";
import { noRobots, parseRobots, type Robots } from "./robots.ts";

/** Only this much of a robots.txt is read (RFC 9309 part 2.5 asks for at least 500 KiB). */
const mostBytes = 512 * 1024;

/**
 * Makes the book of what sites ask of programs; each site's robots.txt is fetched once a run. As RFC
 * 9309 wants it, a site without one allows all, and one that cannot be asked for it allows nothing:
 * then the book throws the FetchError for every address of the site.
 */
export function makeRobotsBook(request: Request, pause: number): (url: URL) => Promise<Robots> {
  const book = new Map<string, Promise<Robots>>();
  return ({ origin }) => {
    const known = book.get(origin) ?? fetchRobots(new URL("/robots.txt", origin), request, pause);
    book.set(origin, known);
    return known;
  };
}

async function fetchRobots(address: URL, request: Request, pause: number): Promise<Robots> {
  const { status, bytes } = await followRedirects(address, (url) => request(url, {}, pause)).catch(
    (cause: unknown) => {
      if (!(cause instanceof FetchError)) throw cause;
      throw new FetchError(`robots.txt: ${cause.message}`, { cause });
    },
  );
  if (status === 200) {
    return parseRobots(address, new TextDecoder().decode(bytes.subarray(0, mostBytes)));
  }
  if (status >= 400 && status < 500) return noRobots;
  throw new FetchError(`robots.txt: HTTP ${status}`);
}
