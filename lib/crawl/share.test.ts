import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ManyHosts, pagesOfHost, startManyHosts } from "#e2e/replica/many-hosts.ts";
import { contentOf } from "./made/collected.ts";
import { endOf, sourceList, startScrape } from "./made/spawned.ts";

const hosts = 12;
const pause = 150;
/** What an answer takes at least (milliseconds). */
const slowness = 20;
/** Two clocks may differ by this much, since they count whole milliseconds. */
const rounding = 2;
const patience = { timeout: 600_000 };

let root: string;
let sites: ManyHosts;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "share-"));
  sites = await startManyHosts(hosts, slowness);
  writeFileSync(join(root, "sources.json"), sourceList(sites.starts));
});

afterEach(async () => {
  await sites.close();
  rmSync(root, { recursive: true });
});

/** A process by the name it gives to the sites. */
function start(name: string, folder = join(root, "data")) {
  const words = ["--pause", String(pause), "--hosts", "2", "--contact", name];
  return startScrape(folder, [...words, "--sources", join(root, "sources.json")]);
}

const nameIn = (userAgent: string) => /\+(\w+)/.exec(userAgent)?.[1] ?? "";

/** Who asked each host. */
function askers(): ReadonlyMap<string, readonly string[]> {
  const byHost = Map.groupBy(sites.log, ({ host }) => host);
  return new Map(
    [...byHost].map(([host, asked]) => [
      host,
      [...new Set(asked.map(({ userAgent }) => nameIn(userAgent)))],
    ]),
  );
}

/**
 * The shortest time from the begin of a request to that of the next one to the same host. The answer is
 * sent after the one and the pause counts from its end, so that no busy machine can make it shorter.
 */
function shortestStep(): number {
  const steps = [...Map.groupBy(sites.log, ({ host }) => host).values()].flatMap((asked) => {
    const begins = asked.map(({ begun }) => begun).toSorted((a, b) => a - b);
    return begins.slice(1).map((begun, at) => begun - (begins[at] ?? 0));
  });
  return Math.min(...steps);
}

describe("two processes that share a run", () => {
  it("never touch the same host, and do the same as one alone", patience, async () => {
    const alone = join(root, "alone");
    expect(await endOf(start("alone", alone))).toBe(0);
    sites.log.length = 0;

    const both = [start("first"), start("second")].map(endOf);
    expect(await Promise.all(both)).toEqual([0, 0]);
    const found = askers();
    expect([...found.values()].map((names) => names.length)).toEqual(Array(hosts).fill(1));
    expect(new Set([...found.values()].flat())).toEqual(new Set(["first", "second"]));
    // The list and its reports, and robots.txt: each once, whoever asks.
    expect(sites.log.length).toBe(hosts * (pagesOfHost + 1));
    expect(shortestStep()).toBeGreaterThanOrEqual(pause + slowness - rounding);
    expect(contentOf(join(root, "data"))).toBe(contentOf(alone));
  });

  it("do the work of one that is killed, and rest where it may have asked", patience, async () => {
    const doomed = start("doomed");
    const asked = Promise.withResolvers<undefined>();
    let count = 0;
    sites.onAsked = () => {
      count += 1;
      if (count === 6) asked.resolve(undefined);
    };
    await asked.promise;
    const other = start("other");
    doomed.kill("SIGKILL");
    expect(await endOf(other)).toBe(0);
    expect([...askers().values()].flat()).toContain("doomed");
    expect(shortestStep()).toBeGreaterThanOrEqual(pause + slowness - rounding);
    const finished = new Set(
      sites.log.filter(({ status }) => status === 200).map(({ host, path }) => host + path),
    );
    expect(finished.size).toBe(hosts * pagesOfHost);
  });
});
