import type { Published } from "./published.ts";

/** A page with a name and some HTML in it. */
export function markupPage(name: string, ...body: readonly string[]): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${name}</title>
<meta name="ColumnName" content="${name}"></head>
<body><nav><a href="/">首页</a> <a href="/xw/index.html">新闻动态</a> <a href="javascript:;">打印</a></nav>
${body.join("\n")}
</body></html>
`;
}

/** Lines of a list, each with its whole title and the date of posting. */
export function markupLines(
  reports: readonly Published[],
  hrefOf: (report: Published) => string,
): string {
  const lines = reports.map((report) => {
    const { title, date } = report;
    return `<li><a href="${hrefOf(report)}" title="${title}">${title.slice(0, 12)}…</a><span>${date}</span></li>`;
  });
  return `<ul>\n${lines.join("\n")}\n</ul>`;
}

/** What a page holds of a list, by the number of the page from 0. */
export function pageOf<Item>(items: readonly Item[], page: number, size: number): readonly Item[] {
  return items.slice(page * size, (page + 1) * size);
}
