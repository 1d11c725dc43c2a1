import iconv from "iconv-lite";
import { seedPage } from "#lib/load/seed/page.ts";
import type { Asking } from "./asking.ts";
import type { Imitation } from "./imitation.ts";
import { chanceFrom } from "./made/chance.ts";
import { madeFact } from "./made/made-fact.ts";
import { markupPage } from "./markup.ts";
import { empty, html, type Reply } from "./reply.ts";

/** The least time between two requests that its robots.txt asks for (milliseconds). */
export const askedPause = 50;

/** What a site that answers as it should not does with its reports, by their file names. */
const troubles = {
  slow: (page) => ({ ...page, delay: 400 }),
  busy: (page, { before }) => (before === 0 ? empty(429, { "retry-after": "1" }) : page),
  down: (page, { before }) => (before === 0 ? empty(503, { "retry-after": "1" }) : page),
  torn: (page, { before }) => ({ ...page, isCut: before === 0 }),
  mistyped: (page) => ({ ...page, headers: { "content-type": "application/octet-stream" } }),
  unnamed: (page) => ({ ...page, headers: { "content-type": "text/html" } }),
  dated: (page) => ({
    ...page,
    headers: { ...page.headers, "last-modified": "Tue, 20 Jan 2026 01:00:00 GMT" },
  }),
  moved: (page, { url }) =>
    url.search === "" ? empty(301, { location: "moved.html?to=here" }) : page,
  changing: (page, { before }) => (before === 0 ? page : report("changing", 1)),
} as const satisfies Readonly<Record<string, (page: Reply, asking: Asking) => Reply>>;

type Trouble = keyof typeof troubles;

/** Pages that give no report, and what is said of them. */
export const lost = {
  "closed/a.html": "robots.txt does not allow it",
  "loop.html": "sent on more than 5 times",
  "gone.html": "HTTP 404",
  "guarded.html": "HTTP 412",
  "blank.html": "empty file",
  "endless/index_50.html": "not read: the list has more than 50 pages",
} as const;

const names = Object.keys(troubles);

/** The report with this file name; `change` tells what it says later on from what it says at first. */
export function troubledFact(name: string, change = 0) {
  const number = names.indexOf(name);
  return madeFact(`云水县第${number + 1}管理局`, 2024, chanceFrom(number * 2 + change)(2 ** 31));
}

/** The file names of all reports that can be had. */
export const troubledReports: readonly string[] = names;

const encoded: Reply["body"] = iconv.encode(
  seedPage(troubledFact("unnamed")).replace("utf-8", "gbk"),
  "gbk",
);

function report(name: string, change = 0): Reply {
  const page = html(seedPage(troubledFact(name, change)));
  return name === "unnamed" ? { ...page, body: encoded } : page;
}

const line = (href: string, agency: string) =>
  `<li><a href="${href}">${agency}2024年政府信息公开工作年度报告</a></li>`;

/** A column of annual reports on which all goes wrong that goes wrong out there. */
export const troubledSite: Imitation = {
  starts: ["/nb/index.html"],
  robots: `User-agent: *\nCrawl-delay: ${askedPause / 1000}\nDisallow: /nb/closed/\n`,
  serve: (asking) => {
    const [, name = ""] = /^\/nb\/(.*)\.html$/.exec(asking.url.pathname) ?? [];
    if (isTrouble(name)) return troubles[name](report(name), asking);
    return others(name, asking.url);
  },
};

function isTrouble(name: string): name is Trouble {
  return name in troubles;
}

function others(name: string, { pathname }: URL): Reply | undefined {
  if (name === "index") return html(column());
  if (name === "loop") return empty(302, { location: "loop.html" });
  if (name === "guarded") return empty(412);
  if (name === "blank") return html("");
  if (name === "closed/a") return report("slow");
  if (pathname.startsWith("/nb/deep/"))
    return html(markupPage("2018年", '<a href="2018/">2018年</a>'));
  const [, page = "0"] = /^endless\/index(?:_(\d+))?$/.exec(name) ?? [];
  return name.startsWith("endless/") ? html(endless(Number(page))) : undefined;
}

function column(): string {
  const reports = names.map((name) => line(`${name}.html`, troubledFact(name).agency));
  const pages = ["closed/a", "loop", "gone", "guarded", "blank"].map((name, at) =>
    line(`${name}.html`, `云水县第${at + 90}管理局`),
  );
  return markupPage(
    "政府信息公开年报",
    '<a href="endless/index.html">2019年</a><a href="deep/">2018年</a>',
    `<ul>${[...reports, ...pages].join("\n")}</ul>`,
  );
}

/** A list without an end: every page names something that no other one does. */
function endless(page: number): string {
  return markupPage(
    "2019年",
    `<a href="news-${page}.html">会议</a><a href="index_${page + 1}.html">下一页</a>`,
  );
}
