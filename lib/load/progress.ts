import { Presets, SingleBar } from "cli-progress";
import type { Ingested } from "./ingest.ts";
import type { Item } from "./load-all.ts";

/** A stream for people: a terminal, a pipe or a file. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far a load has come. */
export interface Progress {
  readonly step: (item: Item, result: Ingested) => void;
  readonly stop: () => void;
}

/** A bar on a terminal; elsewhere a line for each report that is loaded. */
export function showProgress(out: Output, total: number): Progress {
  return out.isTTY === true ? bar(total) : lines(out);
}

function bar(total: number): Progress {
  const progress = new SingleBar(
    { format: "{bar} {value}/{total} {name}", clearOnComplete: true, hideCursor: true },
    Presets.shades_grey,
  );
  progress.start(total, 0, { name: "" });
  return {
    step: ({ name }) => progress.increment({ name }),
    stop: () => progress.stop(),
  };
}

function lines(out: Output): Progress {
  return {
    step: ({ name }, result) => {
      if (result.outcome === "loaded") {
        out.write(`${name}: ${result.agency} ${result.year}\n`);
      }
    },
    stop: () => undefined,
  };
}
