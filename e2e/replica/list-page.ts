/** A line of a list: an address, the whole title, and the words shown where they are cut short. */
export interface Entry {
  readonly href: string;
  readonly title: string;
  readonly shown?: string;
}

/** A list of articles the way government sites print it; the parts are lists of links. */
export interface ListPage {
  readonly name: string;
  readonly charset: string;
  readonly columns: readonly Entry[];
  readonly entries: readonly Entry[];
  /** Address of the next page. */
  readonly next?: string;
}

/** The markup of a list. */
export function listPage({ name, charset, columns, entries, next }: ListPage): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="${charset}"><title>${name}</title><meta name="ColumnName" content="${name}"></head>
<body>
<nav><a href="/">首页</a> <a href="./index.html">政府信息公开年报</a> <a href="javascript:;">打印</a>
${columns.map((column) => `<a href="${column.href}">${column.title}</a>`).join("\n")}</nav>
<ul>
${entries.map(line).join("\n")}
</ul>
<p class="page">${next === undefined ? "下一页" : `<a href="${next}"><span>下一页</span></a>`}</p>
</body>
</html>
`;
}

function line({ href, title, shown }: Entry): string {
  const attribute = shown === undefined ? "" : ` title="${title}"`;
  return `<li><a href="${href}"${attribute} target="_blank">${shown ?? title}</a> <span>2026-01-15</span></li>`;
}
