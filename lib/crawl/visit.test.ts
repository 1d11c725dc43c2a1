import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Target } from "#lib/load/ingest.ts";
import { madePage } from "#lib/load/made/report.ts";
import { openTarget } from "#lib/load/open-target.ts";
import { FetchError, ForbiddenError, UnansweredError } from "./errors.ts";
import type { FetchPage } from "./fetch-page.ts";
import { nextPage } from "./frontier/next-page.ts";
import { enrol } from "./frontier/rounds.ts";
import { settlePage } from "./frontier/settle-page.ts";
import type { Source } from "./sources/source.ts";
import { mostTurns, visit } from "./visit.ts";

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

type PageOf = (name: string) => string | Uint8Array | URL;

/** Goes once through a source; the pages are given by their file names, an address sends on to it. */
async function tour(pageOf: PageOf, more: Partial<Source> = {}, now = Date.parse("2026-01-31")) {
  const results: string[] = [];
  const asked: string[] = [];
  const fetchPage: FetchPage = async (call) => {
    const name = call.url.pathname.replace("/nb/", "");
    asked.push(name);
    const page = pageOf(name);
    if (page instanceof URL) return { movedTo: { url: page } };
    const bytes = typeof page === "string" ? new TextEncoder().encode(page) : page;
    return { call, status: 200, headers: new Headers(), bytes };
  };
  const source = { url: start, ...more };
  const sourceIds = [...enrol(target.db, [source], now).keys()];
  const manners = { pause: 0, allow: [], allowPrivate: false };
  const trip = { target, fetchPage, manners, source, now: () => now, onFetched: () => undefined };
  for (;;) {
    const task = nextPage(target.db, start.hostname, sourceIds);
    if (task === undefined) return { asked, results };
    const outcome = await visit(task, { ...trip, freshSince: now });
    const { reason } = settlePage(target.db, task, outcome);
    const name = task.call.url.pathname.replace("/nb/", "");
    const failing = outcome.kind === "failed" ? "failed" : "refused";
    const result = reason === null ? outcome.kind : `${failing}: ${reason}`;
    // What leads on without a fault is not told here.
    if (outcome.kind === "report" || reason !== null) results.push(`${name} ${result}`);
  }
}

const report = (href: string) => `<a href="${href}">水利局2025年政府信息公开工作年度报告</a>`;

describe("visit(task, trip)", () => {
  it("reads a list no further than its fiftieth page, and says so", async () => {
    const { asked, results } = await tour((name) => {
      const page = Number(/\d+/.exec(name)?.[0] ?? 0);
      return `<a href="news-${page}.html">会议</a><a href="index_${page + 1}.html">下一页</a>`;
    });
    expect(asked.length).toBe(mostTurns);
    expect(results).toEqual([
      `index_${mostTurns}.html refused: not read: the list has more than ${mostTurns} pages`,
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
    expect(results).toEqual(["2024.html report", "2025/a.html report"]);
  });

  it("goes on from a column that is a report itself", async () => {
    const older = new TextEncoder().encode('<a href="2024.html">2024年</a>');
    const { results } = await tour((name) => {
      if (name === "index.html") return '<a href="slj/index.html">政府信息公开年报</a>';
      if (name === "slj/2024.html") return madePage({ year: 2024 });
      return Buffer.concat([madePage({ year: 2025 }), older]);
    });
    expect(results).toEqual(["slj/index.html report", "slj/2024.html report"]);
  });

  it("refuses a start that is neither", async () => {
    const { results } = await tour(() => "<p>通知公告</p>");
    expect(results).toEqual([
      "index.html refused: not an annual report: no table of the form and no section of it, nor a list of reports",
    ]);
  });

  it("looks for a column that is not there where it may have gone", async () => {
    const { asked, results } = await tour((name) => {
      if (name === "") return report("a.html");
      if (name === "index.html") throw new FetchError("HTTP 404");
      return madePage();
    });
    expect([asked, results]).toEqual([
      ["index.html", "index.html", "", "a.html"],
      ["a.html report"],
    ]);
  });

  it("passes over a column that is empty", async () => {
    const { asked, results } = await tour((name) =>
      name === "index.html" ? `<a href="2024/">2024年</a>` : "<p>暂无信息</p>",
    );
    expect([asked[1], results]).toEqual(["2024/", []]);
  });

  it("keeps the bytes of a page that cannot be read", async () => {
    const { results } = await tour(() => "%PDF-1.4");
    expect(results).toEqual(["index.html refused: a damaged PDF"]);
    const held = target.db.$client.prepare("SELECT source FROM origins").pluck().all();
    expect(held).toEqual([start.href]);
  });

  it("refuses what the site does not give, and goes on", async () => {
    const { results } = await tour((name) => {
      if (name === "index.html") return report("a.html") + report("b.html");
      if (name === "a.html") throw new FetchError("HTTP 404");
      return madePage();
    });
    expect(results).toEqual(["a.html refused: HTTP 404", "b.html report"]);
  });

  it("lets a failure of ours through", async () => {
    const failing = tour(() => {
      throw new RangeError("a mistake");
    });
    await expect(failing).rejects.toThrow(RangeError);
  });

  it("loads the files of a page that holds nothing else", async () => {
    const { results } = await tour((name) => {
      if (name === "index.html") return report("a.html");
      return name === "a.html" ? '<p>全文见附件</p><a href="f.doc">年报.doc</a>' : madePage();
    });
    expect(results).toEqual(["f.doc report"]);
  });

  it("follows a page to the host that has it now", async () => {
    const { results } = await tour((name) =>
      name === "index.html" ? new URL("http://zwgk.example.gov.cn/nb/index.html") : new URL(start),
    );
    expect(results).toEqual([]);
    const waiting = target.db.$client.prepare(
      "SELECT host, role, moves FROM pages WHERE state = 'queued'",
    );
    expect(waiting.all()).toEqual([{ host: "zwgk.example.gov.cn", role: "start", moves: 1 }]);
  });

  it("leaves reports of other years than those that are wanted", async () => {
    const title = (year: number) => `水利局${year}年政府信息公开工作年度报告`;
    const { asked } = await tour(
      (name) =>
        name === "index.html"
          ? [2019, 2020, 2021].map((year) => `<a href="${year}.html">${title(year)}</a>`).join("")
          : madePage(),
      { years: { first: 2020, last: 2020 } },
    );
    expect(asked).toEqual(["index.html", "2020.html"]);
  });

  it("asks the list whose report it is where the document does not say", async () => {
    const page = new TextDecoder().decode(madePage({ year: 2025 })).replaceAll("聊城市水利局", "");
    const pageOf = (name: string) => (name === "index.html" ? report("a.html") : page);
    expect((await tour(pageOf, { agency: "聊城市水利局" })).results).toEqual(["a.html report"]);
    const names = target.db.$client.prepare("SELECT name FROM agencies").pluck().all();
    expect(names).toEqual(["聊城市水利局"]);
  });

  it("asks another day for what did not come, and for nothing else", async () => {
    const pageOf = (fault: Error) => (name: string) => {
      if (name === "index.html") return report("a.html") + report("b.html");
      if (name === "a.html") throw fault;
      return madePage();
    };
    const first = await tour(pageOf(new UnansweredError("HTTP 503")));
    expect(first.results).toEqual(["a.html failed: HTTP 503", "b.html report"]);
    const second = await tour(pageOf(new ForbiddenError("no")));
    expect(second).toEqual({ asked: ["a.html"], results: ["a.html refused: no"] });
  });

  it("fetches nothing twice within a round", async () => {
    const pageOf = (name: string) => (name === "index.html" ? report("a.html") : madePage());
    await tour(pageOf);
    target.db.$client.exec("UPDATE pages SET state = 'fetched' WHERE role = 'report'");
    const { asked, results } = await tour(pageOf);
    expect([asked, results]).toEqual([[], ["a.html report"]]);
  });
});
