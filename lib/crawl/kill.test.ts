import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ManyHosts, pagesOfHost, startManyHosts } from "#e2e/replica/many-hosts.ts";
import { contentOf, damageOf } from "./made/collected.ts";
import { endOf, sourceList, startScrape } from "./made/spawned.ts";

const kills = 20;
const hosts = 16;
const hostsAtOnce = 2;

const root = mkdtempSync(join(tmpdir(), "kill-scrape-"));
const list = join(root, "sources.json");
let sites: ManyHosts;

beforeAll(async () => {
  sites = await startManyHosts(hosts, 5);
  writeFileSync(list, sourceList(sites.starts));
});

afterAll(async () => {
  await sites.close();
  rmSync(root, { recursive: true });
});

function start(folder: string) {
  mkdirSync(folder, { recursive: true });
  const words = ["--pause", "0", "--hosts", String(hostsAtOnce), "--sources", list];
  return startScrape(folder, words);
}

/** Kills a run a while after it has asked for a page; gives how it ended. */
async function killAfter(folder: string, request: number, milliseconds: number): Promise<unknown> {
  const child = start(folder);
  let asked = 0;
  sites.onAsked = async () => {
    asked += 1;
    if (asked !== request) return;
    await wait(milliseconds);
    child.kill("SIGKILL");
  };
  return await endOf(child);
}

/** Numbers on no pattern, the same in every run of the test (xorshift). */
function* numbers(): Generator<number, never> {
  let state = 20260131;
  while (true) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield state >>> 0;
  }
}

describe("a collector that is killed at twenty moments", () => {
  it("loses nothing, fetches nothing twice, and ends as one that was left alone", {
    timeout: 900_000,
  }, async () => {
    const whole = join(root, "whole");
    expect(await endOf(start(whole))).toBe(0);
    sites.log.length = 0;

    const broken = join(root, "broken");
    const random = numbers();
    const ends: unknown[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const request = 1 + (random.next().value % 8);
      ends.push(await killAfter(broken, request, random.next().value % 40));
      expect(damageOf(broken)).toEqual([]);
    }
    sites.onAsked = () => undefined;
    expect(await endOf(start(broken))).toBe(0);

    expect(ends).toEqual(Array(kills).fill("SIGKILL"));
    expect(contentOf(broken)).toBe(contentOf(whole));
    const sent = sites.log.filter(({ status }) => status === 200);
    // What was on its way when a run died is asked for again, and nothing else.
    expect(sent.length).toBeLessThanOrEqual(hosts * pagesOfHost + kills * hostsAtOnce);
  });
});
