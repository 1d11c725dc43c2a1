import { join } from "node:path";
import { z } from "zod";
import { openReadonly } from "#db/client.ts";
import { parseCalls } from "#lib/crawl/frontier/stored-calls.ts";
import { scrape } from "#lib/crawl/scrape.ts";
import { openTarget } from "#lib/load/open-target.ts";
import { openReaders } from "#lib/load/readers.ts";
import { timeOf } from "./clock.ts";
import { type Measure, most, type Part } from "./measure.ts";
import { type ServedReplica, withReplica } from "./with-replica.ts";

const hostsAtOnce = 8;

/** Collecting from sites without any delay, against fetching the same pages in one loop. */
export const collecting: Part = {
  title: "collecting a thousand reports, against fetching their pages",
  run: () => withReplica(1, speedOf),
};

/** What memory takes while ten thousand reports are collected. */
export const collectingMemory: Part = {
  title: "the memory of collecting ten thousand reports",
  run: () => withReplica(10, memoryOf),
};

async function speedOf(replica: ServedReplica): Promise<readonly Measure[]> {
  const { folder, reports, effects } = replica;
  const first = await timeOf(() => collect(replica));
  const calls = callsOf(folder);
  const alone = await timeOf(async () => {
    for (const { url, body, headers = {} } of calls) {
      const posted = body === undefined ? {} : { method: "POST", body };
      await (await effects.fetch(url.href, { headers, ...posted })).arrayBuffer();
    }
  });
  const again = await timeOf(() => collect(replica));
  const rate = (milliseconds: number, count: number) => Math.round(count / (milliseconds / 1000));
  const detail = (time: number) =>
    `${rate(time, calls.length)} pages and ${rate(time, reports)} reports a second`;
  return [
    {
      ...{
        name: "collecting, to fetching alone",
        value: first / alone,
        unit: "×",
        reach: most(1.3),
      },
      detail: `${detail(first)}; fetching alone ${rate(alone, calls.length)} pages a second`,
    },
    {
      ...{ name: "collecting what has not changed", value: again / alone, unit: "×", reach: null },
      detail: detail(again),
    },
  ];
}

async function memoryOf(replica: ServedReplica): Promise<readonly Measure[]> {
  const sizes: number[] = [];
  const megabytes = () => process.memoryUsage().rss / 1024 / 1024;
  await collect(replica, () => sizes.push(megabytes()));
  // By a fifth of the way everything is loaded and warm.
  const early = Math.max(...sizes.slice(0, sizes.length / 5));
  const late = Math.max(...sizes);
  return [
    {
      ...{ name: "memory of collecting, to a fifth of it", value: late / early, unit: "×" },
      reach: most(1.25),
      detail: `${late.toFixed(0)} MB at most over ${sizes.length} pages, ${early.toFixed(0)} MB in the first fifth`,
    },
  ];
}

/** Goes once through all sources; conditional requests are made for what is known. */
async function collect(
  { sources, effects, folder }: ServedReplica,
  onPage: () => void = () => undefined,
): Promise<void> {
  const readers = openReaders();
  const target = openTarget(folder, readers.read);
  const manners = { pause: 0, allow: [], allowPrivate: true, fresh: 0, hostsAtOnce };
  try {
    await scrape({ ...manners, sources }, target, onPage, effects);
  } finally {
    target.db.$client.close();
    await readers.close();
  }
}

/** Every request that was made for a page. */
function callsOf(folder: string) {
  const db = openReadonly(join(folder, "atlas.db"));
  const stored = z
    .array(z.string())
    .parse(db.$client.prepare("SELECT calls FROM pages").pluck().all());
  db.$client.close();
  return stored.flatMap((text) => parseCalls(text).slice(0, 1));
}
