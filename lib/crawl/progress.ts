import { Presets, SingleBar } from "cli-progress";
import type { Output } from "#lib/load/progress.ts";
import type { CrawlEvent } from "./event.ts";

/** Shows how far a run has come. */
export interface Progress {
  readonly note: (event: CrawlEvent) => void;
  readonly stop: () => void;
}

/** A bar on a terminal; elsewhere a line for each list, and for each report that is loaded. */
export function showProgress(out: Output): Progress {
  return out.isTTY === true ? bar() : lines(out);
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

function bar(): Progress {
  const progress = new SingleBar(
    { format: "{bar} {value}/{total} {address}", clearOnComplete: true, hideCursor: true },
    Presets.shades_grey,
  );
  const counts = { found: 0, done: 0 };
  progress.start(0, 0, { address: "" });
  return {
    note: ({ kind, url }) => {
      if (kind === "found") counts.found += 1;
      if (kind === "loaded" || kind === "unchanged" || kind === "refused") counts.done += 1;
      progress.setTotal(Math.max(counts.found, counts.done));
      progress.update(counts.done, { address: url.href });
    },
    stop: () => progress.stop(),
  };
}
