import { FetchError, ForbiddenError } from "./errors.ts";
import type { Answer } from "./exchange.ts";

/** Browsers follow 20; a report that needs more than these is not worth the visits. */
const mostRedirects = 5;

const redirecting: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Asks an address and every address it is sent on to, and returns the last answer. What `ask` throws
 * goes through, with the address that was sent to before it. Throws FetchError when it is sent on
 * too often or to no address.
 */
export async function followRedirects(
  start: URL,
  ask: (url: URL) => Promise<Answer>,
): Promise<Answer> {
  let answer = await ask(start);
  for (let count = 0; redirecting.has(answer.status); count += 1) {
    if (count === mostRedirects) throw new FetchError(`sent on more than ${mostRedirects} times`);
    const target = targetOf(answer);
    answer = await ask(target).catch((cause: unknown) => {
      throw sentOn(target, cause);
    });
  }
  return answer;
}

function targetOf({ url, headers, status }: Answer): URL {
  const location = headers.get("location");
  if (location !== null && URL.canParse(location, url)) return new URL(location, url);
  throw new FetchError(`HTTP ${status} to no address`);
}

function sentOn(target: URL, cause: unknown): unknown {
  if (cause instanceof ForbiddenError) {
    return new ForbiddenError(`sent on to ${target}: ${cause.message}`, { cause });
  }
  if (cause instanceof FetchError) {
    return new FetchError(`sent on to ${target}: ${cause.message}`, { cause });
  }
  return cause;
}
