import type { CrawlEvent } from "./event.ts";

/** How often each thing happened. */
export type Counts = Record<CrawlEvent["kind"], number>;

/** What became of a run, host by host. */
export interface Tally {
  readonly note: (event: CrawlEvent) => void;
  readonly total: Counts;
  /** A line for everything refused: its address and why. */
  readonly refusals: readonly string[];
  /** The counts in words, a line a host. */
  readonly lines: () => readonly string[];
}

/** Makes an empty tally. */
export function makeTally(): Tally {
  const hosts = new Map<string, Counts>();
  const total = noCounts();
  const refusals: string[] = [];
  return {
    ...{ total, refusals },
    note: ({ kind, url, detail }) => {
      const counts = hosts.get(url.host) ?? noCounts();
      hosts.set(url.host, counts);
      counts[kind] += 1;
      total[kind] += 1;
      if (kind === "refused") refusals.push(`${url}: ${detail}`);
    },
    lines: () => [...hosts].map(([host, counts]) => `${host}: ${inWords(counts)}`),
  };
}

function noCounts(): Counts {
  return { found: 0, fetched: 0, list: 0, loaded: 0, unchanged: 0, refused: 0 };
}

function inWords({ found, fetched, loaded, unchanged, refused }: Counts): string {
  return `${found} found, ${fetched} fetched, ${loaded} loaded, ${unchanged} unchanged, ${refused} refused`;
}
