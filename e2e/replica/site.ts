import iconv from "iconv-lite";
import { seedPage } from "#lib/load/seed/page.ts";
import { factOf, titleOf } from "./facts.ts";
import { type Entry, listPage } from "./list-page.ts";
import type { Site } from "./replica.ts";
import { empty, html, type Reply } from "./reply.ts";

/** What the crawler must have in the end, by the slugs of the bundled reports. */
export const wanted = ["pingtan-2025", "pingtan-2024", "hongze-2024", "liaocheng-wlj-2021"];

/** The column to begin with, and one in which nothing is wrong. */
export const column = "/xxgk/nb/index.html";
export const soundColumn = "/sound/index.html";

const robots = `User-agent: *
Crawl-delay: 0.06
Disallow: /xxgk/nb/2021/closed.html
`;

/** A government site with everything in it that goes wrong out there; `origin` is its own address. */
export function governmentSite(origin: string): Site {
  const elsewhere = origin.replace("127.0.0.1", "localhost");
  const always = (reply: Reply) => () => reply;
  return new Map([
    ["/robots.txt", always(html(robots, { "content-type": "text/plain" }))],
    [column, always(html(firstPage))],
    ["/xxgk/nb/index_1.html", always(html(secondPage))],
    ["/xxgk/nb/2021/index.html", always(chinese(yearPage))],
    ["/xxgk/nb/pingtan-2025.html", always(report("pingtan-2025"))],
    ["/xxgk/nb/pingtan-2024.html", busyAtFirst(report("pingtan-2024"))],
    ["/xxgk/nb/away.html", always(empty(302, { location: `${elsewhere}/report.html` }))],
    ["/report.html", always(report("suqian-2024"))],
    ["/xxgk/nb/moved.html", always(empty(301, { location: "/art/2025/hongze-2024.html" }))],
    ["/art/2025/hongze-2024.html", always(report("hongze-2024"))],
    ["/xxgk/nb/broken.html", always(html("<html><body><p>页面正在建设中"))],
    ["/xxgk/nb/files.html", always(html("<p>全文见附件</p><a href='./a.wps'>年报全文.wps</a>"))],
    [
      "/xxgk/nb/2021/liaocheng-wlj-2021.html",
      always(chinese(seedPage(factOf("liaocheng-wlj-2021")))),
    ],
    ["/xxgk/nb/2021/closed.html", always(report("shanghai-office-2025"))],
    ["/zwgk/2020/index.html", always(html("<p>不在本栏目之下</p>"))],
    [soundColumn, always(html(soundPage))],
    ["/sound/pingtan-2023.html", always(report("pingtan-2023"))],
    ["/sound/pingtan-2022.html", always(report("pingtan-2022"))],
  ]);
}

function report(slug: string): Reply {
  return html(seedPage(factOf(slug)));
}

/** Says that it is busy to whoever asks first. */
function busyAtFirst(reply: Reply): (before: number) => Reply {
  return (before) => (before === 0 ? empty(503, { "retry-after": "1" }) : reply);
}

/** A page in GBK that its header calls GB 2312, whatever its markup says. */
function chinese(text: string): Reply {
  return {
    status: 200,
    headers: { "content-type": "text/html;charset=gb2312" },
    body: iconv.encode(text, "gbk"),
  };
}

function entry(slug: string, href = `./${slug}.html`): Entry {
  return { href, title: titleOf(factOf(slug)) };
}

const firstPage = listPage({
  ...{ name: "政府信息公开年报", charset: "utf-8" },
  columns: [
    { href: "2021/index.html", title: "2021年" },
    { href: "/zwgk/2020/index.html", title: "2020年" },
  ],
  entries: [
    { ...entry("pingtan-2025"), shown: "平潭综合实验区2025年政府…" },
    entry("pingtan-2024"),
    { href: "notice.html", title: "关于报送2025年政府信息公开工作年度报告的通知" },
    { href: "away.html", title: "宿迁市2024年政府信息公开工作年度报告" },
  ],
  next: "index_1.html",
});

const secondPage = listPage({
  ...{ name: "政府信息公开年报", charset: "utf-8", columns: [] },
  entries: [
    { ...entry("hongze-2024", "moved.html") },
    { href: "broken.html", title: "平潭综合实验区2017年政府信息公开工作年度报告" },
    { href: "files.html", title: "平潭综合实验区2016年政府信息公开工作年度报告" },
    { href: "news.html", title: "我区召开政务公开工作会议" },
  ],
  next: "index_1.html?page=2",
});

const yearPage = listPage({
  ...{ name: "2021年", charset: "gbk", columns: [] },
  entries: [
    entry("liaocheng-wlj-2021"),
    { href: "closed.html", title: "上海市人民政府办公厅2025年政府信息公开工作年度报告" },
  ],
});

const soundPage = listPage({
  ...{ name: "政府信息公开年报", charset: "utf-8", columns: [] },
  entries: [entry("pingtan-2023"), entry("pingtan-2022")],
});
