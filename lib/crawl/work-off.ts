import type { Lease } from "./frontier/leases.ts";

/** The hosts on which pages wait, as one process sees them. */
export interface Hosts {
  /** Takes a host on which pages wait, none of `except`; undefined when none is to be had now. */
  readonly lease: (except: readonly string[]) => Lease | undefined;
  /** Works a host off, and gives it back. `onNews` is told when pages wait on another host. */
  readonly work: (lease: Lease, onNews: () => void) => Promise<void>;
  /** Whether pages wait anywhere, be it on hosts that others hold. */
  readonly isDone: () => boolean;
  /** Waits for others to give hosts back. */
  readonly pause: () => Promise<unknown>;
}

/**
 * Works all hosts off on which pages wait, at most `hostsAtOnce` together, until none wait. When a
 * work throws, no other one is begun, those under way end, and the error goes through.
 */
export async function workOff(hosts: Hosts, hostsAtOnce: number): Promise<void> {
  const busy = new Map<string, Promise<string>>();
  let news = Promise.withResolvers<undefined>();
  const beginAll = () => {
    while (busy.size < hostsAtOnce) {
      const lease = hosts.lease([...busy.keys()]);
      if (lease === undefined) return;
      const { host } = lease;
      busy.set(
        host,
        hosts.work(lease, () => news.resolve(undefined)).then(() => host),
      );
    }
  };

  try {
    for (;;) {
      news = Promise.withResolvers<undefined>();
      beginAll();
      if (busy.size === 0) {
        if (hosts.isDone()) return;
        await hosts.pause();
      } else {
        const ended = await Promise.race([news.promise, ...busy.values()]);
        if (ended !== undefined) busy.delete(ended);
      }
    }
  } finally {
    await Promise.allSettled(busy.values());
  }
}
