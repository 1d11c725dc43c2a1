import { madePage } from "#lib/load/made/report.ts";
import { html, type Reply } from "./reply.ts";
import { type Asked, type Serve, startServer } from "./server.ts";

/** Small sites that are alike, each on a host of its own (an address of this machine's loopback). */
export interface ManyHosts {
  /** Where collecting begins, an address a host. */
  readonly starts: readonly string[];
  /** Requests in the order in which they ended. */
  readonly log: Asked[];
  /** Called with every request when it comes. */
  onAsked: () => void;
  readonly close: () => Promise<void>;
}

/** How many reports the first page of a list has, and how many the second. */
const reportsOfPage = [3, 2] as const;

/** All that a site has: its list of two pages, its reports. */
export const pagesOfHost = 2 + reportsOfPage[0] + reportsOfPage[1];
const reportsOfHost = reportsOfPage[0] + reportsOfPage[1];

/** Serves `count` sites; an answer takes `slowness` milliseconds. */
export async function startManyHosts(count: number, slowness: number): Promise<ManyHosts> {
  const names = Array.from({ length: count }, (_, at) => `127.0.7.${at + 1}`);
  const serve: Serve = ({ url }, host) => {
    many.onAsked();
    const at = names.indexOf(host.replace(/:\d+$/, ""));
    return at < 0 ? undefined : answer(at, url.pathname);
  };
  const { port, log, close } = await startServer(serve, slowness);
  const starts = names.map((name) => `http://${name}:${port}/nb/index.html`);
  const many: ManyHosts = { starts, log, close, onAsked: () => undefined };
  return many;
}

function answer(host: number, path: string): Reply | undefined {
  if (path === "/nb/index.html") return list(0, '<a href="index_1.html">下一页</a>');
  if (path === "/nb/index_1.html") return list(reportsOfPage[0], "");
  const report = Number(/^\/nb\/(\d+)\.html$/.exec(path)?.[1] ?? Number.NaN);
  if (!(report < reportsOfHost)) return undefined;
  const year = 2021 + report;
  const page = madePage({ agency: `聊城市第${host}中心`, year, figure: report, normDocs: host });
  return html(new TextDecoder().decode(page));
}

function list(first: number, next: string): Reply {
  const [long, short] = reportsOfPage;
  const lines = Array.from({ length: first === 0 ? long : short }, (_, at) => {
    const report = first + at;
    return `<li><a href="${report}.html">${2021 + report}年政府信息公开工作年度报告</a></li>`;
  });
  return html(`<ul>${lines.join("")}</ul>${next}`);
}
