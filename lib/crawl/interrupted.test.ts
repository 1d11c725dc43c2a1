import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { madePage } from "#lib/load/made/report.ts";
import { scrapeCommand } from "./command.ts";
import type { Effects } from "./effects.ts";

/** A busy machine may take this long (milliseconds). */
const patience = { timeout: 120_000 };

const years = [2021, 2022, 2023, 2024, 2025];
const list = years
  .map((year) => `<a href="${year}.html">${year}年政府信息公开工作年度报告</a>`)
  .join("");

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "interrupted-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A page of a site that has five reports and no robots.txt. */
function pageAt({ pathname }: URL): Response {
  if (pathname === "/nb/") return new Response(list);
  const year = Number(/\d{4}/.exec(pathname)?.[0]);
  if (!years.includes(year)) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(madePage({ year })));
}

/** Runs the command over a network that answers so; the clock is moved by sleep alone. */
async function scrape(answer: (url: URL, stop: AbortController) => Response, ...words: string[]) {
  const stop = new AbortController();
  const asked: string[] = [];
  let told = "";
  let clock = Date.parse("2026-01-31");
  const effects: Effects = {
    fetch: async (address) => {
      const url = new URL(address);
      asked.push(url.pathname);
      const response = answer(url, stop);
      stop.signal.throwIfAborted();
      return response;
    },
    now: () => clock,
    sleep: async (milliseconds) => {
      stop.signal.throwIfAborted();
      clock += milliseconds;
    },
    lookup: async () => ["202.108.33.60"],
    random: () => 0,
    stop: stop.signal,
  };
  const out = { write: (text: string) => (told += text) };
  const all = ["--contact", "a@b.cn", ...words, "http://a.gov.cn/nb/"];
  const surroundings = { out, err: out, folder, stop: stop.signal, effects };
  const code = await scrapeCommand(all, surroundings);
  return { code, asked, last: told.trim().split("\n").at(-1), told };
}

const broken = new TypeError("fetch failed", {
  cause: Object.assign(new Error("unreachable"), { code: "ENETUNREACH" }),
});

describe("npm run scrape that is told to stop", () => {
  it("leaves at once, says what waits, and goes on the next time", patience, async () => {
    const first = await scrape((url, stop) => {
      if (url.pathname === "/nb/2023.html") stop.abort();
      return pageAt(url);
    });
    expect([first.code, first.last]).toEqual([
      130,
      "http://a.gov.cn/nb/: 5 found, 3 fetched, 2 loaded, 0 unchanged, 0 refused, 3 waiting for the next run",
    ]);
    const second = await scrape(pageAt);
    expect([second.code, second.asked]).toEqual([
      0,
      ["/nb/2023.html", "/nb/2024.html", "/nb/2025.html"],
    ]);
    expect(second.last).toContain("5 found, 3 fetched, 3 loaded");
  });
});

describe("npm run scrape without a network", () => {
  it(
    "leaves a host that does not answer, and asks it for the rest the next time",
    patience,
    async () => {
      const first = await scrape((url) => {
        if (!url.pathname.endsWith(".html")) return pageAt(url);
        throw broken;
      });
      expect([first.code, first.last]).toEqual([
        1,
        "http://a.gov.cn/nb/: 5 found, 1 fetched, 0 loaded, 0 unchanged, 0 refused, 3 without an answer, 2 waiting for the next run",
      ]);
      expect(first.told).toContain(
        "http://a.gov.cn/nb/2021.html: no answer: ENETUNREACH, asked 4 times\n",
      );
      const second = await scrape(pageAt);
      expect([second.code, second.asked]).toEqual([0, years.map((year) => `/nb/${year}.html`)]);
      expect(second.last).toContain("5 found, 5 fetched, 5 loaded, 0 unchanged, 0 refused");
    },
  );
});

describe("npm run scrape for machines", () => {
  it("tells everything in lines of JSON", patience, async () => {
    const { told } = await scrape(pageAt, "--json");
    const lines = told
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toContainEqual({
      ...{ event: "loaded", source: 1, url: "http://a.gov.cn/nb/2021.html" },
      detail: "聊城市水利局 2021",
    });
    expect(lines.at(-1)).toEqual({
      ...{ event: "source", source: 1, name: "http://a.gov.cn/nb/", found: 5, held: 5 },
      ...{ refused: 0, failed: 0, waiting: 0, fetched: 6, loaded: 5, unchanged: 0 },
    });
  });
});
