import type { Draw } from "../draw.ts";
import type { MadeReport } from "../report.ts";
import { type MadeTable, type PlacedCell, placedRows } from "../table.ts";

/** How one tool or site marks up paragraphs, rows and cells. */
interface Markup {
  readonly open: (title: string) => string;
  readonly close: string;
  readonly text: (words: string, level: 0 | 1 | 2, draw: Draw) => string;
  readonly table: (rows: string) => string;
  readonly row: (cells: string, draw: Draw) => string;
  readonly cell: (spans: string, words: string, draw: Draw) => string;
}

/** Styles of markup by name. */
export type HtmlStyle = "plain" | "word" | "wps" | "layout" | "untidy" | "hidden";

/** Writes a report as a page. */
export function writeHtml(report: MadeReport, style: HtmlStyle, draw: Draw): string {
  const markup = markups[style];
  const blocks = report.blocks.map((block) => {
    if (block.kind === "table") return tableOf(block, markup, draw);
    const level = block.kind === "title" ? 1 : block.kind === "heading" ? 2 : 0;
    return markup.text(escaped(block.text), level, draw);
  });
  return `${markup.open(escaped(report.title))}\n${blocks.join("\n")}\n${markup.close}`;
}

function tableOf(table: MadeTable, markup: Markup, draw: Draw): string {
  const rows = placedRows(table).map((cells) =>
    markup.row(cells.map((cell) => cellOf(cell, markup, draw)).join(""), draw),
  );
  return markup.table(rows.join("\n"));
}

function cellOf({ cell, colspan, rowspan }: PlacedCell, markup: Markup, draw: Draw): string {
  const spans = [
    ...(colspan > 1 ? [` colspan="${colspan}"`] : []),
    ...(rowspan > 1 ? [` rowspan="${rowspan}"`] : []),
  ];
  return markup.cell(spans.join(""), escaped(cell.text), draw);
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\u00a0", "&nbsp;")
    .replaceAll("\n", "<br>");
}

/** Text in several runs, as editors leave it behind: a number may be cut between its digits. */
function inRuns(words: string, draw: Draw, open: string, close: string): string {
  const tokens = words.match(/<br>|&\w+;|\P{C}|\p{C}/gu) ?? [];
  const runs = tokens.map((token) => (draw.chance(0.2) ? `${close}${open}${token}` : token));
  return `${open}${runs.join("")}${close}`;
}

const page = (title: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>`;

const plain: Markup = {
  open: page,
  close: "</body></html>",
  text: (words, level) => (level === 0 ? `<p>${words}</p>` : `<h${level}>${words}</h${level}>`),
  table: (rows) => `<table border="1">\n${rows}\n</table>`,
  row: (cells) => `<tr>${cells}</tr>`,
  cell: (spans, words) => `<td${spans}>${words}</td>`,
};

const word: Markup = {
  open: (title) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><style>p.MsoNormal {margin:0cm; mso-pagination:none;}</style><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head><body lang=ZH-CN><div class=Section1>`,
  close: "</div></body></html>",
  text: (words, _, draw) =>
    `<p class=MsoNormal style='text-indent:24.0pt;line-height:28.0pt'>${wordRuns(words, draw)}</p>`,
  table: (rows) =>
    `<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-border-alt:solid windowtext .5pt'>\n${rows}\n</table>`,
  row: (cells) => `<tr style='mso-yfti-irow:1;height:14.15pt'>${cells}</tr>`,
  cell: (spans, words, draw) =>
    `<td width=67 valign=top${spans} style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>\n  <p class=MsoNormal align=center style='text-align:center'>${wordRuns(words, draw)}</p>\n  </td>`,
};

function wordRuns(words: string, draw: Draw): string {
  const runs = inRuns(words, draw, "<span lang=EN-US style='font-size:10.5pt'>", "</span>");
  return `${runs}<span lang=EN-US><o:p></o:p></span>`;
}

const wps: Markup = {
  ...plain,
  text: (words, _, draw) =>
    `<p class="p0" style="margin-bottom:0pt;">${inRuns(words, draw, '<font face="仿宋_GB2312">', "</font>")}</p>`,
  table: (rows) =>
    `<div align="center"><table class="MsoNormalTable"><tbody>${rows}</tbody></table></div>`,
  row: (cells) => `\n <tr style="height:20pt">${cells}</tr>`,
  cell: (spans, words, draw) =>
    `<td${spans} style="mso-border-left-alt:0.5pt solid windowtext;">${
      words === ""
        ? '<p class="p0">&nbsp;</p>'
        : `<p class="p0">${inRuns(words, draw, "<span>", "</span>")}</p>`
    }</td>`,
};

const layout: Markup = {
  ...plain,
  open: (title) =>
    `${page(title)}<script>var rows = [1, 2, 3];</script><table width="1000"><tr><td colspan="2"><a href="/">首页</a> | <a href="/zwgk">政务公开</a> | <a href="/col/12.html">年报</a></td></tr><tr><td width="200"><ul><li>机构职能 12</li><li>政策文件 305</li></ul></td><td><table><tr><td>`,
  close:
    '</td></tr></table></td></tr><tr><td colspan="2">网站标识码：0000000000 <a href="/files/2021.docx">附件</a></td></tr></table></body></html>',
};

const untidy: Markup = {
  open: (title) => `<TITLE>${title}</TITLE>`,
  close: "",
  text: (words) => `<P>${words}`,
  table: (rows) => `<TABLE BORDER=1>${rows}</TABLE>`,
  row: (cells) => `<TR>${cells}`,
  cell: (spans, words) => `<TD${spans.replaceAll('"', "")}>${words}`,
};

/** Leftovers that are not shown: rows and cells with other numbers, text for printing. */
const hidden: Markup = {
  ...plain,
  row: (cells, draw) =>
    `<tr>${cells}</tr>${
      draw.chance(0.1) ? `<tr style="display:none">${cells.replaceAll(/>\d+</g, ">987<")}</tr>` : ""
    }`,
  cell: (spans, words, draw) =>
    `<td${spans}>${words}${draw.chance(0.1) ? '<span style="display: none">654</span>' : ""}</td>${
      draw.chance(0.05) ? '<td style="display:none">321</td>' : ""
    }`,
};

const markups: Readonly<Record<HtmlStyle, Markup>> = { plain, word, wps, layout, untidy, hidden };

/** The names of all styles. */
export const htmlStyles: readonly HtmlStyle[] = [
  "plain",
  "word",
  "wps",
  "layout",
  "untidy",
  "hidden",
];
