import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { politenessOf } from "#e2e/replica/politeness.ts";
import { empty, html } from "#e2e/replica/reply.ts";
import { type Server, startServer } from "#e2e/replica/server.ts";
import { madePage } from "#lib/load/made/report.ts";
import { scrapeCommand } from "./command.ts";

const programs = [
  process.env["CHROMIUM_PATH"] ?? "",
  "/usr/bin/chromium",
  chromium.executablePath(),
];
const program = programs.find((path) => path !== "" && existsSync(path));

/** A list that only its script writes, and only with what it asks for after it has run. */
const list = `<!doctype html><ul id="list">正在加载</ul><script src="/list.js"></script>
  <script src="http://elsewhere.gov.cn/track.js"></script><img src="/picture.png">`;
const script = `fetch("/list.json", { method: "POST", body: "page=1" })
  .then((answer) => answer.json())
  .then(({ items }) => {
    document.getElementById("list").innerHTML = items
      .map(({ url, title }) => '<li><a href="' + url + '">' + title + "</a></li>").join("");
  });`;
const items = [{ url: "/a.html", title: "2023年政府信息公开工作年度报告" }];

let server: Server;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "browser-"));
  server = await startServer(({ url, method, body }) => {
    if (url.pathname === "/nb/") return html(list);
    if (url.pathname === "/list.js") return html(script, { "content-type": "text/javascript" });
    if (url.pathname === "/a.html") return html(new TextDecoder().decode(madePage()));
    if (url.pathname !== "/list.json") return empty(404);
    return method === "POST" && body === "page=1"
      ? html(JSON.stringify({ items }), { "content-type": "application/json" })
      : empty(400);
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function scrape(...words: string[]) {
  server.log.length = 0;
  let told = "";
  const out = { write: (text: string) => (told += text) };
  const { signal: stop } = new AbortController();
  const manners = [
    "--pause",
    "30",
    "--allow",
    "127.0.0.1",
    "--allow-private",
    "--contact",
    "a@b.cn",
  ];
  const address = `http://127.0.0.1:${server.port}/nb/`;
  const surroundings = { out, err: out, folder, stop, chromium: program };
  const code = await scrapeCommand([...manners, ...words, address], surroundings);
  return { code, told, paths: server.log.map(({ path }) => path) };
}

describe.skipIf(program === undefined)("a list that scripts write", () => {
  it("is refused without a browser", async () => {
    const { code, told } = await scrape();
    expect(code).toBe(1);
    expect(told).toContain("nor a list of reports");
  });

  it("is read in a browser, whose requests are as polite as all others", {
    timeout: 60_000,
  }, async () => {
    const { code, paths } = await scrape("--browser");
    expect(code).toBe(0);
    // The page itself is taken from the archive; pictures and other hosts are not asked.
    expect(paths).toEqual(["/list.js", "/list.json", "/a.html"]);
    const manners = [...politenessOf(server.log).values()];
    expect(manners.map(({ overlap }) => overlap)).toEqual([false]);
    expect(manners[0]?.shortestPause).toBeGreaterThanOrEqual(25);
  });
});
