import { appealsTable } from "./appeals-table.ts";
import { disclosureTable } from "./disclosure-table.ts";
import type { Fact } from "./fact.ts";
import { escapeHtml } from "./html.ts";
import { requestsTable } from "./requests-table.ts";
import { sheetTable } from "./sheet-table.ts";

/**
 * A page with the figures of a report on the national form, set by this project: official labels,
 * no sentence of the publisher. A table of which nothing is known is left out.
 */
export function seedPage(fact: Fact): string {
  const title = escapeHtml(`${fact.agency}${fact.year}年政府信息公开工作年度报告`);
  return `${[
    "<!doctype html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    `<title>${title}</title>`,
    `<meta name="ArticleTitle" content="${title}">`,
    ...(fact.source === undefined
      ? []
      : [`<link rel="canonical" href="${escapeHtml(fact.source)}">`]),
    "</head>",
    "<body>",
    `<h1>${title}</h1>`,
    ...(fact.sheet === undefined ? formSections(fact) : sheetSections(fact)),
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

function note({ source, partial }: Fact): string {
  const origin = source === undefined ? "" : "，原文见来源地址";
  const extent = partial ? "只列出已知的部分。" : "";
  return `<p>本页由公开图谱按所列数字重新排印${origin}。${extent}</p>`;
}

function formSections(fact: Fact): readonly string[] {
  const { form, table2, table3, table4, procurement_as_printed } = fact;
  const asPrinted = { procurement_amount_wan: procurement_as_printed };
  return [
    ...["<h2>一、总体情况</h2>", note(fact), "<h2>二、主动公开政府信息情况</h2>"],
    ...(table2 === undefined ? [] : [disclosureTable(form, table2, asPrinted)]),
    "<h2>三、收到和处理政府信息公开申请情况</h2>",
    ...(table3 === undefined ? [] : [requestsTable(table3)]),
    "<h2>四、政府信息公开行政复议、行政诉讼情况</h2>",
    ...(table4 === undefined ? [] : [appealsTable(table4)]),
    ...["<h2>五、存在的主要问题及改进情况</h2>", "<h2>六、其他需要报告的事项</h2>"],
  ];
}

function sheetSections(fact: Fact): readonly string[] {
  const sheet = fact.sheet === undefined ? [] : [sheetTable(fact.sheet)];
  return [note(fact), "<h2>政府信息公开情况统计表</h2>", ...sheet];
}
