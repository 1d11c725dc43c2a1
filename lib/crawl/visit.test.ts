import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ingested, Target } from "#lib/load/ingest.ts";
import { madePage } from "#lib/load/made/report.ts";
import { openTarget } from "#lib/load/open-target.ts";
import { FetchError } from "./errors.ts";
import type { FetchPage } from "./fetch-page.ts";
import { beginList, mostPages } from "./list.ts";
import type { Task } from "./task.ts";
import { type Trip, visit } from "./visit.ts";

const start = new URL("http://www.example.gov.cn/nb/index.html");
let folder: string;
let target: Target;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "visit-"));
  target = openTarget(folder);
});

afterEach(() => {
  target.db.$client.close();
  rmSync(folder, { recursive: true });
});

/** Visits an address and all it leads to; the pages are given by their file names. */
async function tour(pageOf: (name: string) => string | Uint8Array, role: Task["role"] = "start") {
  const results: string[] = [];
  const asked: string[] = [];
  const fetchPage: FetchPage = async (url) => {
    const name = url.pathname.replace("/nb/", "");
    asked.push(name);
    const page = pageOf(name);
    const bytes = typeof page === "string" ? new TextEncoder().encode(page) : page;
    return { url, status: 200, headers: new Headers(), bytes };
  };
  const trip: Trip = {
    ...{ target, fetchPage, region: undefined, now: () => 0, met: new Set([start.href]) },
    tell: () => undefined,
    settle: (url: URL, result: Ingested) => {
      const reason = result.outcome === "refused" ? `: ${result.reason}` : "";
      results.push(`${url.pathname.replace("/nb/", "")} ${result.outcome}${reason}`);
    },
  };
  const tasks: Task[] = [
    { call: { url: start }, role, list: beginList(start), depth: 0, otherwise: [] },
  ];
  for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
    tasks.push(...(await visit(task, trip)));
  }
  return { asked, results };
}

const report = (href: string) => `<a href="${href}">水利局2025年政府信息公开工作年度报告</a>`;

describe("visit(task, trip)", () => {
  it("reads a list no further than its fiftieth page, and says so", async () => {
    const { asked, results } = await tour((name) => {
      const page = Number(/\d+/.exec(name)?.[0] ?? 0);
      return `<a href="news-${page}.html">会议</a><a href="index_${page + 1}.html">下一页</a>`;
    });
    expect(asked.length).toBe(mostPages);
    expect(results).toEqual([
      `index_${mostPages}.html refused: not read: the list has more than ${mostPages} pages`,
    ]);
  });

  it("takes a page for what it holds: a list may be called a report, a report a list", async () => {
    const { results } = await tour((name) => {
      if (name === "index.html")
        return `${report("2025/index.html")}<a href="2024.html">2024年</a>`;
      return name === "2025/index.html"
        ? report("a.html")
        : madePage({ year: name === "2024.html" ? 2024 : 2025 });
    });
    expect(results).toEqual(["2024.html loaded", "2025/a.html loaded"]);
  });

  it("refuses a start that is neither", async () => {
    const { results } = await tour(() => "<p>通知公告</p>");
    expect(results).toEqual([
      "index.html refused: not an annual report: no table of the form and no section of it, nor a list of reports",
    ]);
  });

  it("passes over a column that is empty", async () => {
    expect((await tour(() => "<p>暂无信息</p>", "column")).results.length).toBe(0);
  });

  it("keeps the bytes of a page that cannot be read", async () => {
    const { results } = await tour(() => "%PDF-1.4");
    expect(results).toEqual(["index.html refused: format not supported yet: PDF"]);
    const held = target.db.$client.prepare("SELECT source FROM origins").pluck().all();
    expect(held).toEqual([start.href]);
  });

  it("refuses what the site does not give, and goes on", async () => {
    const { results } = await tour((name) => {
      if (name === "index.html") return report("a.html") + report("b.html");
      if (name === "a.html") throw new FetchError("HTTP 404");
      return madePage();
    });
    expect(results).toEqual(["a.html refused: HTTP 404", "b.html loaded"]);
  });

  it("lets a failure of ours through", async () => {
    const failing = tour(() => {
      throw new RangeError("a mistake");
    });
    await expect(failing).rejects.toThrow(RangeError);
  });
});
