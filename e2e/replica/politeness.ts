import type { Asked } from "./server.ts";

/** How the requests to one host followed each other. */
export interface Politeness {
  readonly requests: number;
  /** Whether one began before another one had ended. */
  readonly overlap: boolean;
  /** The shortest time from the end of a request to the next one (milliseconds); Infinity for one request. */
  readonly shortestPause: number;
}

/** What the log of a server says of its visitor's manners, host by host. */
export function politenessOf(log: readonly Asked[]): ReadonlyMap<string, Politeness> {
  return new Map(
    [...Map.groupBy(log, ({ host }) => host)].map(([host, asked]) => [host, manners(asked)]),
  );
}

function manners(asked: readonly Asked[]): Politeness {
  const inOrder = asked.toSorted((a, b) => a.begun - b.begun);
  const pauses = inOrder.slice(1).map(({ begun }, at) => begun - (inOrder[at]?.ended ?? 0));
  const shortestPause = Math.min(...pauses);
  return { requests: asked.length, overlap: shortestPause < 0, shortestPause };
}
