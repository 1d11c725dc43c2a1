import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openReadonly } from "#db/client.ts";
import { namedHosts } from "#e2e/replica/named-hosts.ts";
import { politenessOf } from "#e2e/replica/politeness.ts";
import { html } from "#e2e/replica/reply.ts";
import { type Server, startServer } from "#e2e/replica/server.ts";
import {
  askedPause,
  lost,
  troubledFact,
  troubledReports,
  troubledSite,
} from "#e2e/replica/troubled-site.ts";
import { scrapeCommand } from "./command.ts";
import { realEffects } from "./effects.ts";

const host = "trouble.replica.gov.cn";
/** Timers may fire this much early (milliseconds). */
const slack = 5;
/** A busy machine may take this long (milliseconds). */
const patience = 120_000;

let server: Server;
let folder: string;
let told = "";

beforeAll(async () => {
  const { robots = "", serve } = troubledSite;
  server = await startServer((asking) =>
    asking.url.pathname === "/robots.txt" ? html(robots) : serve(asking),
  );
  folder = mkdtempSync(join(tmpdir(), "troubled-"));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function scrape(): Promise<number> {
  told = "";
  server.log.length = 0;
  const { signal: stop } = new AbortController();
  const effects = { ...realEffects(stop, false), ...namedHosts(server.port) };
  const out = { write: (text: string) => (told += text) };
  const words = ["--pause", "0", "--fresh", "0", "--contact", "a@b.cn", `${host}/nb/index.html`];
  return await scrapeCommand(words, { out, err: out, folder, stop, effects });
}

/** The new requests of a natural person that are held of each body. */
function received(): Readonly<Record<string, number>> {
  const db = openReadonly(join(folder, "atlas.db"));
  const select = `SELECT agency, value FROM observation_facts
    WHERE indicator = 'new_received' AND applicant = 'natural_person'`;
  const rows = z
    .array(z.tuple([z.string(), z.number()]))
    .parse(db.$client.prepare(select).raw().all());
  db.$client.close();
  return Object.fromEntries(rows);
}

function published(change: number): Readonly<Record<string, number | null | undefined>> {
  return Object.fromEntries(
    troubledReports.map((name) => {
      const fact = troubledFact(name, name === "changing" ? change : 0);
      return [fact.agency, fact.table3?.["new_received"]?.natural_person];
    }),
  );
}

const answersTo = (name: string) =>
  server.log.filter(({ path }) => path === `/nb/${name}.html`).map(({ status }) => status);

describe("npm run scrape with a site on which all goes wrong", () => {
  it(
    "loads every report that can be had",
    async () => {
      expect(await scrape()).toBe(1);
      expect(received()).toEqual(published(0));
    },
    patience,
  );

  it.each(Object.entries(lost))("refuses %s and says why", (name, reason) => {
    expect(told).toContain(`http://${host}/nb/${name}: ${reason}`);
  });

  it("asks again where it may help", () => {
    expect(answersTo("busy")).toEqual([429, 200]);
    expect(answersTo("down")).toEqual([503, 200]);
    expect(answersTo("torn")).toEqual([200, 200]);
    expect(answersTo("gone")).toEqual([404]);
    expect(answersTo("guarded")).toEqual([412]);
  });

  it("never asks twice at once, nor sooner than the site wants, nor for what it forbids", () => {
    const { overlap, shortestPause = 0 } = politenessOf(server.log).get(host) ?? {};
    expect(overlap).toBe(false);
    expect(shortestPause).toBeGreaterThanOrEqual(askedPause - slack);
    expect(server.log.filter(({ path }) => path.startsWith("/nb/closed/"))).toEqual([]);
  });

  it("goes into no list without an end", () => {
    const depth = server.log.filter(({ path }) => path.startsWith("/nb/deep/")).length;
    expect([depth, answersTo("endless/index_49").length]).toEqual([3, 1]);
  });

  it(
    "takes up what has changed the second time, and is sent nothing else",
    async () => {
      expect(await scrape()).toBe(1);
      expect(received()).toEqual(published(1));
      const sent = server.log.filter(
        ({ status, path }) => status === 200 && path !== "/robots.txt",
      );
      expect(sent.map(({ path }) => path)).toEqual(["/nb/changing.html"]);
    },
    patience,
  );
});
