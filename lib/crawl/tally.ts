import type { CrawlEvent } from "./event.ts";
import type { SourceState } from "./frontier/source-states.ts";

/** How often each thing happened. */
export type Counts = Record<CrawlEvent["kind"], number>;

/** What became of a run, source by source. */
export interface Tally {
  readonly note: (event: CrawlEvent) => void;
  /** A line for everything that gave nothing: its address and why. */
  readonly refusals: readonly string[];
  readonly of: (sourceId: number) => Counts;
}

/** Makes an empty tally. */
export function makeTally(): Tally {
  const sources = new Map<number, Counts>();
  const refusals: string[] = [];
  const of = (sourceId: number) => {
    const counts = sources.get(sourceId) ?? noCounts();
    sources.set(sourceId, counts);
    return counts;
  };
  return {
    ...{ refusals, of },
    note: ({ kind, sourceId, url, detail }) => {
      of(sourceId)[kind] += 1;
      if (kind === "refused" || kind === "failed") refusals.push(`${url}: ${detail}`);
    },
  };
}

/** An empty count. */
export function noCounts(): Counts {
  return {
    ...{ found: 0, fetched: 0, list: 0, led: 0 },
    ...{ loaded: 0, unchanged: 0, refused: 0, failed: 0 },
  };
}

/** A line on a source: how far its round has come, and what this run did for it. */
export function sourceLine(state: SourceState, { fetched, loaded, unchanged }: Counts): string {
  const { name, found, refused, failed, waiting } = state;
  const rest = [
    ...(failed === 0 ? [] : [`${failed} without an answer`]),
    ...(waiting === 0 ? [] : [`${waiting} waiting for the next run`]),
  ];
  const parts = [
    `${found} found`,
    `${fetched} fetched`,
    `${loaded} loaded`,
    `${unchanged} unchanged`,
    `${refused} refused`,
  ];
  return `${name}: ${[...parts, ...rest].join(", ")}`;
}
