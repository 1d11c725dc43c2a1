import { lookup as resolve } from "node:dns/promises";
import { setTimeout as wait } from "node:timers/promises";
import { makePublicFetch } from "./public-fetch.ts";

/** All that the collector does to the world and learns from it, so that a test can give another one. */
export interface Effects {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** Every address that a host name has. */
  readonly lookup: (hostname: string) => Promise<readonly string[]>;
  /** Between 0 and 1. */
  readonly random: () => number;
  /** Told to stop, the collector asks nothing more; what it waits for throws. */
  readonly stop: AbortSignal;
}

/** The world itself, until `stop`; without private addresses unless they are allowed. */
export function realEffects(stop: AbortSignal, allowPrivate: boolean): Effects {
  return {
    fetch: allowPrivate ? globalThis.fetch : makePublicFetch(),
    now: Date.now,
    sleep: (milliseconds) => wait(Math.ceil(milliseconds), undefined, { signal: stop }),
    lookup: async (hostname) =>
      (await resolve(hostname, { all: true })).map(({ address }) => address),
    random: Math.random,
    stop,
  };
}
