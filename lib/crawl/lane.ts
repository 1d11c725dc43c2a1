import type { Effects } from "./effects.ts";

/** One lane a host: work on a host is done when it is its turn. */
export interface Lanes {
  /** Never two at once on a host, and `pause` milliseconds after the work before it has ended. */
  readonly inLane: <T>(hostname: string, pause: number, work: () => Promise<T>) => Promise<T>;
  /** No work before this on a host (milliseconds since 1970). */
  readonly rest: (hostname: string, until: number) => void;
  /** When the next work may begin on a host, as far as is known. */
  readonly restsUntil: (hostname: string) => number;
}

interface Lane {
  tail: Promise<unknown>;
  endedAt: number;
  /** Pause of the last work, behind its end. */
  pause: number;
  notBefore: number;
}

function fresh(): Lane {
  return { tail: Promise.resolve(), endedAt: Number.NEGATIVE_INFINITY, pause: 0, notBefore: 0 };
}

/** Makes the lanes of a run. */
export function makeLanes({ now, sleep }: Pick<Effects, "now" | "sleep">): Lanes {
  const lanes = new Map<string, Lane>();
  const laneOf = (hostname: string) => {
    const lane = lanes.get(hostname) ?? fresh();
    lanes.set(hostname, lane);
    return lane;
  };
  return {
    inLane(hostname, pause, work) {
      const lane = laneOf(hostname);
      const turn = lane.tail.then(async () => {
        const wait = Math.max(lane.endedAt + pause, lane.notBefore) - now();
        if (wait > 0) await sleep(wait);
        try {
          return await work();
        } finally {
          Object.assign(lane, { endedAt: now(), pause });
        }
      });
      lane.tail = turn.catch(() => undefined);
      return turn;
    },
    rest(hostname, until) {
      const lane = laneOf(hostname);
      lane.notBefore = Math.max(lane.notBefore, until);
    },
    restsUntil(hostname) {
      const { endedAt, pause, notBefore } = laneOf(hostname);
      return Math.max(endedAt + pause, notBefore);
    },
  };
}
