import { MultiBar, Presets, type SingleBar } from "cli-progress";
import type { Output } from "#lib/load/progress.ts";
import type { CrawlEvent } from "./event.ts";
import { type Counts, noCounts } from "./tally.ts";

/** Shows how far a run has come. */
export interface Progress {
  readonly note: (event: CrawlEvent) => void;
  readonly stop: () => void;
}

/**
 * Bars on a terminal, one for all and one for each host at work; elsewhere a line for each list, and
 * for each report that is loaded; or a line of JSON for everything that happens.
 */
export function showProgress(out: Output, json: boolean): Progress {
  if (json) return jsonLines(out);
  return out.isTTY === true ? bars() : lines(out);
}

function jsonLines(out: Output): Progress {
  return {
    note: ({ kind, sourceId, url, detail }) => {
      out.write(`${JSON.stringify({ event: kind, source: sourceId, url: url.href, detail })}\n`);
    },
    stop: () => undefined,
  };
}

function lines(out: Output): Progress {
  return {
    note: ({ kind, url, detail }) => {
      if (kind === "list") out.write(`${url}: a list\n`);
      if (kind === "loaded") out.write(`${url}: ${detail}\n`);
    },
    stop: () => undefined,
  };
}

/** More hosts than these are not shown at once. */
const mostBars = 8;

const format =
  "{bar} {value}/{total} {name}: {fetched} fetched, {loaded} loaded, {refused} refused, {eta_formatted} left";

interface HostBar {
  readonly counts: Counts;
  bar: SingleBar | undefined;
}

function bars(): Progress {
  const multi = new MultiBar(
    { format, clearOnComplete: true, hideCursor: true, emptyOnZero: true, barsize: 20 },
    Presets.shades_grey,
  );
  const total: HostBar = {
    counts: noCounts(),
    bar: multi.create(0, 0, shown("total", noCounts())),
  };
  const hosts = new Map<string, HostBar>();
  return {
    note({ kind, url: { host } }) {
      const line = hosts.get(host) ?? { counts: noCounts(), bar: undefined };
      // The hosts that were heard of last stand last.
      hosts.delete(host);
      hosts.set(host, line);
      line.bar ??= multi.create(0, 0, shown(host, line.counts));
      for (const [name, one] of [["total", total] as const, [host, line] as const]) {
        one.counts[kind] += 1;
        draw(name, one);
      }
      for (const quiet of [...hosts.values()].slice(0, -mostBars)) {
        if (quiet.bar !== undefined) multi.remove(quiet.bar);
        quiet.bar = undefined;
      }
    },
    stop: () => multi.stop(),
  };
}

function draw(name: string, { bar, counts }: HostBar): void {
  const done = counts.loaded + counts.unchanged + counts.refused + counts.failed;
  bar?.setTotal(Math.max(done, counts.found - counts.led));
  bar?.update(done, shown(name, counts));
}

function shown(name: string, { fetched, loaded, refused, failed }: Counts) {
  return { name, fetched, loaded, refused: refused + failed };
}
