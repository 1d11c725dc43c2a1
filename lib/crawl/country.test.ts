import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openReadonly } from "#db/client.ts";
import { makeCountry, wholeCountry } from "#e2e/replica/country.ts";
import { namedHosts } from "#e2e/replica/named-hosts.ts";
import { politenessOf } from "#e2e/replica/politeness.ts";
import { type Server, startServer } from "#e2e/replica/server.ts";
import { sourceList } from "#e2e/replica/source-list.ts";
import type { Fact } from "#lib/load/seed/fact.ts";
import { scrapeCommand } from "./command.ts";
import { realEffects } from "./effects.ts";

/** A busy machine may take this long (milliseconds). */
const patience = 300_000;

const country = makeCountry(wholeCountry, (family) => `${family}.replica.gov.cn`);
let server: Server;
let folder: string;
let told = "";

beforeAll(async () => {
  server = await startServer(country.serve, 1);
  folder = mkdtempSync(join(tmpdir(), "country-"));
  writeFileSync(join(folder, "sources.yaml"), sourceList(country.hosts));
}, patience);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function scrape(...words: string[]): Promise<number> {
  told = "";
  server.log.length = 0;
  const { signal: stop } = new AbortController();
  const effects = { ...realEffects(stop, false), ...namedHosts(server.port) };
  const out = { write: (text: string) => (told += text) };
  const all = ["--sources", join(folder, "sources.yaml"), "--contact", "a@b.cn", ...words];
  return await scrapeCommand(all, { out, err: out, folder, stop, effects });
}

const rows = z.array(z.tuple([z.string(), z.number(), z.string(), z.number().nullable()]));

/** All figures held: agency, year, cell → value. */
function figuresHeld(): ReadonlyMap<string, number | null> {
  const db = openReadonly(join(folder, "atlas.db"));
  const select = "SELECT agency, year, indicator || '/' || applicant, value FROM observation_facts";
  const held = rows.parse(db.$client.prepare(select).raw().all());
  db.$client.close();
  return new Map(held.map(([agency, year, cell, value]) => [`${agency} ${year} ${cell}`, value]));
}

/** All figures published. */
function figuresOf({ agency, year, table2 = {}, table3 = {}, table4 = {} }: Fact) {
  const report = `${agency} ${year}`;
  return [
    ...Object.entries({ ...table2, ...table4 }).map(
      ([id, figure]) => [`${report} ${id}/none`, figure] as const,
    ),
    ...Object.entries(table3).flatMap(([id, row]) =>
      Object.entries(row).map(
        ([applicant, figure]) => [`${report} ${id}/${applicant}`, figure] as const,
      ),
    ),
  ];
}

const linesOf = (words: RegExp) => told.split("\n").filter((line) => words.test(line));

describe("npm run scrape with sites of every family", () => {
  it(
    "finds all reports, every figure of them right",
    async () => {
      const code = await scrape();
      expect([code, linesOf(/ [1-9]\d* refused/)]).toEqual([0, []]);
      const endings = server.log.flatMap(
        ({ path }) => /^\/attach\/.*\.(\w+)$/.exec(path)?.[1] ?? [],
      );
      expect([...new Set(endings)].toSorted()).toEqual(["doc", "docx", "pdf", "xlsx"]);
      const held = figuresHeld();
      const published = country.reports.flatMap(figuresOf);
      expect(country.reports.length).toBe(1000);
      expect(held.size).toBe(published.length);
      expect(published.filter(([cell, figure]) => held.get(cell) !== figure)).toEqual([]);
    },
    patience,
  );

  it("asks no host twice at once, and nothing twice", () => {
    const hosts = politenessOf(server.log);
    expect(hosts.size).toBe(country.hosts.size);
    expect([...hosts].filter(([, { overlap }]) => overlap)).toEqual([]);
    const gets = server.log.filter(({ method }) => method === "GET");
    const asked = gets.map(({ host, path }) => `${host}${path}`);
    expect(asked.length).toBeGreaterThan(1000);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it(
    "is sent nothing that it has the second time, and says the same",
    async () => {
      const before = figuresHeld();
      const code = await scrape("--fresh", "0");
      expect([code, linesOf(/ [1-9]\d* loaded/)]).toEqual([0, []]);
      const sent = server.log.filter(({ method, status }) => method === "GET" && status === 200);
      expect(sent.map(({ host, path }) => `${host}${path}`)).toEqual([]);
      expect(figuresHeld()).toEqual(before);
    },
    patience,
  );
});
