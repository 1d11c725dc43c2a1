import type { Effects } from "./effects.ts";

/**
 * Does work on a host when it is its turn: never two at once, and `pause` milliseconds after the
 * work before it has ended.
 */
export type InLane = <T>(hostname: string, pause: number, work: () => Promise<T>) => Promise<T>;

interface Lane {
  tail: Promise<unknown>;
  endedAt: number;
}

/** Makes the lanes of a run, one a host. */
export function makeLanes({ now, sleep }: Pick<Effects, "now" | "sleep">): InLane {
  const lanes = new Map<string, Lane>();
  return (hostname, pause, work) => {
    const lane = lanes.get(hostname) ?? {
      tail: Promise.resolve(),
      endedAt: Number.NEGATIVE_INFINITY,
    };
    lanes.set(hostname, lane);
    const turn = lane.tail.then(async () => {
      const wait = lane.endedAt + pause - now();
      if (wait > 0) await sleep(wait);
      try {
        return await work();
      } finally {
        lane.endedAt = now();
      }
    });
    lane.tail = turn.catch(() => undefined);
    return turn;
  };
}
