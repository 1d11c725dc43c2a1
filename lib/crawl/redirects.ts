import type { Call } from "./call.ts";
import { FetchError, ForbiddenError, UnansweredError } from "./errors.ts";
import type { Answer } from "./exchange.ts";

/** Browsers follow 20; a report that needs more than these is not worth the visits. */
export const mostRedirects = 5;

/** Statuses that send on, and whether what was posted is posted again. */
const redirecting: ReadonlyMap<number, boolean> = new Map([
  [301, false],
  [302, false],
  [303, false],
  [307, true],
  [308, true],
]);

/**
 * Asks for something and for whatever it is sent on to, while `follows` says so, and returns the last
 * answer. What `ask` throws goes through, with the address that was sent to before it. Throws
 * FetchError when it is sent on too often or to no address.
 */
export async function followRedirects(
  start: Call,
  ask: (call: Call) => Promise<Answer>,
  follows: (target: Call) => boolean = () => true,
): Promise<Answer> {
  let answer = await ask(start);
  for (let count = 0; ; count += 1) {
    const target = targetOf(answer);
    if (target === undefined || !follows(target)) return answer;
    if (count === mostRedirects) throw new FetchError(`sent on more than ${mostRedirects} times`);
    answer = await withTarget(target, () => ask(target));
  }
}

/** What an answer sends on to; undefined for one that does not. Throws FetchError for no address. */
export function targetOf({ call, headers, status }: Answer): Call | undefined {
  const again = redirecting.get(status);
  if (again === undefined) return undefined;
  const location = headers.get("location");
  if (location === null || !URL.canParse(location, call.url)) {
    throw new FetchError(`HTTP ${status} to no address`);
  }
  const url = new URL(location, call.url);
  return again ? { ...call, url } : { url };
}

/** Does something with an address that was sent on to, and says so where that fails. */
export async function withTarget<T>({ url }: Call, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const message = `sent on to ${url}: ${cause instanceof Error ? cause.message : cause}`;
    if (cause instanceof ForbiddenError) throw new ForbiddenError(message, { cause });
    if (cause instanceof UnansweredError) throw new UnansweredError(message, { cause });
    if (cause instanceof FetchError) throw new FetchError(message, { cause });
    throw cause;
  }
}
