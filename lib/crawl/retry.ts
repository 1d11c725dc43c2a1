import type { Effects } from "./effects.ts";

/** How often a request is made at most. */
const mostAttempts = 4;

/** The first wait; each further one is twice as long (milliseconds). */
const firstWait = 2000;

/** A site that asks for a longer wait is left for another day (milliseconds). */
const longestWait = 120_000;

/** Answers that may be better a little later. */
export function isPassing(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/**
 * Milliseconds to wait before the next attempt, the first attempt being 1: what Retry-After says
 * (seconds or a date, RFC 9110), else twice as long each time with up to half of it added by
 * chance, so that many hosts that failed together do not come back together. Undefined when it is
 * time to give up.
 */
export function retryDelay(
  attempt: number,
  retryAfter: string | null,
  { now, random }: Pick<Effects, "now" | "random">,
): number | undefined {
  if (attempt >= mostAttempts) return undefined;
  const backOff = firstWait * 2 ** (attempt - 1) * (1 + random() / 2);
  const wait = askedWait(retryAfter, now()) ?? backOff;
  return wait > longestWait ? undefined : wait;
}

function askedWait(retryAfter: string | null, now: number): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\s*\d+\s*$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
