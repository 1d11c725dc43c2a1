import type { Call } from "./call.ts";
import { FetchError, HostBusyError, UnansweredError } from "./errors.ts";
import { followRedirects } from "./redirects.ts";
import type { Manners, Request } from "./request.ts";
import { parseRobots, type Robots } from "./robots.ts";

/** Only this much of a robots.txt is read (RFC 9309 part 2.5 asks for at least 500 KiB). */
const mostBytes = 512 * 1024;

/** Where the words of sites are kept between runs. */
export interface RobotsShelf {
  /** What a site said not long ago; undefined when it has to be asked. */
  readonly kept: (origin: string) => string | undefined;
  readonly keep: (origin: string, text: string) => void;
  /** Takes a host that a site sends on to; throws HostBusyError when another process holds it. */
  readonly hold: (hostname: string) => void;
}

/** What a site asks of programs, whoever of its pages is asked for. */
export type RobotsOf = (url: URL, manners: Manners) => Promise<Robots>;

/**
 * Makes the book of what sites ask of programs; each site's robots.txt is fetched once. As RFC 9309
 * wants it, a site without one allows all, and one that cannot be asked for it allows nothing: then
 * the book throws the FetchError for every address of the site.
 */
export function makeRobotsBook(request: Request, shelf: RobotsShelf): RobotsOf {
  const book = new Map<string, Promise<Robots>>();
  return ({ origin }, manners) => {
    const address = new URL("/robots.txt", origin);
    const known = book.get(origin) ?? robotsAt(address, request, manners, shelf);
    book.set(origin, known);
    known.catch((error: unknown) => {
      if (error instanceof HostBusyError) book.delete(origin);
    });
    return known;
  };
}

async function robotsAt(address: URL, request: Request, manners: Manners, shelf: RobotsShelf) {
  const { origin, hostname } = address;
  const kept = shelf.kept(origin);
  if (kept !== undefined) return parseRobots(address, kept);
  const ask = (call: Call) => {
    if (call.url.hostname !== hostname) shelf.hold(call.url.hostname);
    return request(call, {}, manners);
  };
  const { status, bytes } = await followRedirects({ url: address }, ask).catch(aboutRobots);
  const text = textOf(status, bytes);
  shelf.keep(origin, text);
  return parseRobots(address, text);
}

/** Without a robots.txt all is allowed, as with an empty one. */
function textOf(status: number, bytes: Uint8Array): string {
  if (status === 200) return new TextDecoder().decode(bytes.subarray(0, mostBytes));
  if (status >= 400 && status < 500) return "";
  throw new UnansweredError(`robots.txt: HTTP ${status}`);
}

function aboutRobots(cause: unknown): never {
  const message = `robots.txt: ${cause instanceof Error ? cause.message : cause}`;
  if (cause instanceof UnansweredError) throw new UnansweredError(message, { cause });
  if (cause instanceof FetchError) throw new FetchError(message, { cause });
  throw cause;
}
