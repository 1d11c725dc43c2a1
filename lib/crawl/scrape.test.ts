import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Db, openReadonly } from "#db/client.ts";
import { factOf } from "#e2e/replica/facts.ts";
import { type Replica, startReplica } from "#e2e/replica/replica.ts";
import type { Asked } from "#e2e/replica/server.ts";
import { column, governmentSite, soundColumn, wanted } from "#e2e/replica/site.ts";
import { dump } from "#lib/load/made/dump.ts";
import type { Fact } from "#lib/load/seed/fact.ts";
import { scrapeCommand } from "./command.ts";

const pause = 20;
/** What the site's robots.txt asks for, which is more. */
const crawlDelay = 60;
/** Timers may fire this much early. */
const slack = 5;
/** A busy machine may take this long (milliseconds). */
const patience = 60_000;

let replica: Replica;
let folder: string;

beforeAll(async () => {
  replica = await startReplica(governmentSite);
  folder = mkdtempSync(join(tmpdir(), "scrape-"));
});

afterAll(async () => {
  await replica.close();
  rmSync(folder, { recursive: true });
});

interface Outcome {
  readonly code: number;
  readonly told: string;
  readonly log: readonly Asked[];
}

async function scrape(home: string, ...words: string[]): Promise<Outcome> {
  let told = "";
  const out = { write: (text: string) => (told += text) };
  replica.log.length = 0;
  const manners = ["--pause", String(pause), "--contact", "https://example.org/atlas"];
  const { signal: stop } = new AbortController();
  const all = ["--fresh", "0", ...manners, ...words];
  const code = await scrapeCommand(all, { out, err: out, folder: home, stop });
  return { code, told, log: [...replica.log] };
}

const here = ["--allow", "127.0.0.1", "--allow-private"];

function reading<T>(home: string, query: (db: Db) => T): T {
  const db = openReadonly(join(home, "atlas.db"));
  try {
    return query(db);
  } finally {
    db.$client.close();
  }
}

const figureRows = z.array(z.tuple([z.string(), z.number().nullable()]));
const refusalRows = z.array(z.tuple([z.string(), z.string()]));

/** Figures held of a report: indicator/applicant → value. */
function figuresHeld(home: string, { agency, year }: Fact): ReadonlyMap<string, number | null> {
  const select =
    "SELECT indicator || '/' || applicant, value FROM observation_facts WHERE agency = ? AND year = ?";
  const rows = reading(home, ({ $client }) => $client.prepare(select).raw().all(agency, year));
  return new Map(figureRows.parse(rows));
}

/** Figures that the replica published. */
function figuresOf({ table2 = {}, table3 = {}, table4 = {} }: Fact) {
  return [
    ...Object.entries({ ...table2, ...table4 }).map(
      ([id, figure]) => [`${id}/none`, figure] as const,
    ),
    ...Object.entries(table3).flatMap(([id, row]) =>
      Object.entries(row).map(([applicant, figure]) => [`${id}/${applicant}`, figure] as const),
    ),
  ];
}

/** All rows but those that tell when sites were asked. */
function dumpContent(db: Db): string {
  const tables = dump(db).split("\n\n");
  const ofRuns = /^\n?(hosts|pages|refusals|robots|runs|sources)\n/;
  return tables.filter((table) => !ofRuns.test(table)).join("\n\n");
}

const last = (path: string) => path.slice(path.lastIndexOf("/") + 1);
const pages = (log: readonly Asked[]) => log.filter(({ path }) => path !== "/robots.txt");

describe("npm run scrape with a column of a site", () => {
  let first: Outcome;

  beforeAll(async () => {
    first = await scrape(folder, ...here, `${replica.origin}${column}`);
  }, patience);

  it.each(wanted)("loads every figure of %s", (slug) => {
    const fact = factOf(slug);
    const held = figuresHeld(folder, fact);
    const published = figuresOf(fact);
    expect(published.length).toBeGreaterThan(150);
    expect(published.map(([cell]) => [cell, held.get(cell)])).toEqual(published);
  });

  it("refuses what cannot be had, names why, and fails in the end", () => {
    const select = "SELECT source, reason FROM refusals ORDER BY source";
    const rows = reading(folder, ({ $client }) => $client.prepare(select).raw().all());
    const elsewhere = replica.origin.replace("127.0.0.1", "localhost");
    expect(refusalRows.parse(rows).map(([source, reason]) => [last(source), reason])).toEqual([
      ["closed.html", "robots.txt does not allow it"],
      ["a.wps", "HTTP 404"],
      [
        "away.html",
        `sent on to ${elsewhere}/report.html: localhost is not a *.gov.cn host and was not allowed`,
      ],
      [
        "broken.html",
        "not an annual report: no table of the form and no section of it, nor a list of reports",
      ],
    ]);
    expect(first.code).toBe(1);
  });

  it("tells what became of the site", () => {
    const found = wanted.length + 4;
    expect(first.told.trim().split("\n").at(-1)).toBe(
      `${replica.origin}${column}: ${found} found, 10 fetched, ${wanted.length} loaded, 0 unchanged, 4 refused`,
    );
    expect(first.told).toContain(`${replica.origin}/xxgk/nb/a.wps: HTTP 404`);
  });

  it("keeps with the run how many pages it found and fetched", () => {
    const select = "SELECT found, fetched, loaded, refused FROM runs";
    const rows = reading(folder, ({ $client }) => $client.prepare(select).raw().all());
    // One of those taken for reports only led on to the file that is one.
    expect(rows).toEqual([[wanted.length + 5, 10, wanted.length, 4]]);
  });

  it("never asks twice at once, and waits as long as the site wants", () => {
    const gaps = first.log.slice(1).map(({ begun }, at) => begun - (first.log[at]?.ended ?? 0));
    expect(gaps.length).toBeGreaterThan(12);
    // The first one follows robots.txt itself, which says how long to wait.
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(crawlDelay - slack);
  });

  it("asks robots.txt first and once, and for nothing it forbids", () => {
    const paths = first.log.map(({ path }) => path);
    expect(paths.indexOf("/robots.txt")).toBe(0);
    expect(paths.lastIndexOf("/robots.txt")).toBe(0);
    expect(paths.filter((path) => path.includes("closed"))).toEqual([]);
  });

  it("asks for reports and lists below the column, and nowhere else", () => {
    expect(new Set(first.log.map(({ host }) => host))).toEqual(
      new Set([new URL(replica.origin).host]),
    );
    expect(pages(first.log).map(({ path }) => path)).toEqual([
      column,
      "/xxgk/nb/pingtan-2025.html",
      ...["/xxgk/nb/pingtan-2024.html", "/xxgk/nb/pingtan-2024.html"],
      "/xxgk/nb/away.html",
      "/xxgk/nb/2021/index.html",
      "/xxgk/nb/index_1.html",
      "/xxgk/nb/2021/liaocheng-wlj-2021.html",
      ...["/xxgk/nb/moved.html", "/art/2025/hongze-2024.html"],
      "/xxgk/nb/broken.html",
      "/xxgk/nb/files.html",
      "/xxgk/nb/index_1.html?page=2",
      "/xxgk/nb/a.wps",
    ]);
  });

  it("comes back to a busy site when the site says", () => {
    const asked = first.log.filter(({ path }) => path.endsWith("pingtan-2024.html"));
    expect(asked.map(({ status }) => status)).toEqual([503, 200]);
    expect((asked[1]?.begun ?? 0) - (asked[0]?.ended ?? 0)).toBeGreaterThanOrEqual(1000 - slack);
  });

  it("says who asks", () => {
    for (const { userAgent } of first.log) {
      expect(userAgent).toMatch(/^GongkaiAtlas\/[\d.]+ \(\+https:\/\/example\.org\/atlas\)$/);
    }
  });

  it(
    "asks only for what has changed the second time, and says the same",
    async () => {
      const before = reading(folder, dumpContent);
      const second = await scrape(folder, ...here, `${replica.origin}${column}`);
      const sent = pages(second.log).filter(({ status }) => ![301, 302, 404].includes(status));
      expect(sent.map(({ path, status, conditional }) => [path, status, conditional])).toEqual(
        sent.map(({ path }) => [path, 304, true]),
      );
      expect(sent.length).toBe(10);
      expect(second.told).toContain(`0 fetched, 0 loaded, ${wanted.length} unchanged, 4 refused`);
      expect(reading(folder, dumpContent)).toBe(before);
    },
    patience,
  );
});

describe("npm run scrape with a sound column", () => {
  it(
    "succeeds, and changes no row the second time",
    async () => {
      const home = join(folder, "sound");
      const first = await scrape(home, ...here, `${replica.origin}${soundColumn}`);
      expect([first.code, first.log.length]).toEqual([0, 4]);
      const before = reading(home, dumpContent);
      const second = await scrape(home, ...here, `${replica.origin}${soundColumn}`);
      expect(second.code).toBe(0);
      expect(pages(second.log).every(({ conditional }) => conditional)).toBe(true);
      expect(reading(home, dumpContent)).toBe(before);
    },
    patience,
  );

  it("loads a report that is named itself", async () => {
    const home = join(folder, "single");
    const { code, told } = await scrape(home, ...here, `${replica.origin}/sound/pingtan-2023.html`);
    expect(code).toBe(0);
    expect(told).toContain("1 found, 1 fetched, 1 loaded");
  });

  it("asks nothing again that is fresh", async () => {
    const home = join(folder, "single");
    const again = ["--fresh", "1", ...here, `${replica.origin}/sound/pingtan-2023.html`];
    const { code, told, log } = await scrape(home, ...again);
    expect([code, log]).toEqual([0, []]);
    expect(told).toContain("1 found, 0 fetched, 0 loaded, 1 unchanged");
  });

  it("fetches again what has left the archive", async () => {
    const home = join(folder, "single");
    rmSync(join(home, "archive"), { recursive: true });
    const { code, told } = await scrape(home, ...here, `${replica.origin}/sound/pingtan-2023.html`);
    expect(code).toBe(0);
    expect(told).toContain("1 found, 1 fetched, 0 loaded, 1 unchanged");
  });
});

describe("npm run scrape without permission", () => {
  it("asks no host outside gov.cn", async () => {
    const { code, log, told } = await scrape(
      join(folder, "shut"),
      `${replica.origin}${soundColumn}`,
    );
    expect([code, log]).toEqual([1, []]);
    expect(told).toContain("127.0.0.1 is not a *.gov.cn host and was not allowed");
  });

  it.each(["127.0.0.1", "localhost"])("asks no private address: %s", async (name) => {
    const address = `${replica.origin.replace("127.0.0.1", name)}${soundColumn}`;
    const { code, log, told } = await scrape(join(folder, "shut"), "--allow", name, address);
    expect([code, log]).toEqual([1, []]);
    expect(told).toContain("not a public address");
  });
});
