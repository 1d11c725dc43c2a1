import { appealIndicators } from "#lib/form/appeals.ts";
import { disclosureBlocks } from "#lib/form/disclosure.ts";
import { requestRows } from "#lib/form/requests.ts";
import { type Figures, type MadeForm, rowFigures } from "./figures.ts";

/** A table row of a made document: its label cells, then its values. */
interface MadeRow {
  readonly labels: readonly string[];
  readonly values: readonly string[];
}

const applicantHead = [
  "自然人",
  "商业企业",
  "科研机构",
  "社会公益组织",
  "法律服务机构",
  "其他",
  "总计",
];
const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
const groupOf: Readonly<Record<string, string>> = {
  denied_state_secret: "（三）不予公开",
  unable_not_held: "（四）无法提供",
  not_processed_petition: "（五）不予处理",
  other_no_correction: "（六）其他处理",
};

function disclosureRows(figures: Figures, form: MadeForm): readonly MadeRow[] {
  return disclosureBlocks
    .filter((block) => block.form === form)
    .flatMap(({ item, columns, rows }) => [
      { labels: [`第二十条第（${item}）项`], values: [] },
      { labels: ["信息内容", ...columns], values: [] },
      ...rows.map(({ label, indicators }) => ({
        labels: [label],
        values: indicators.map((id) => figures.get(`${id}/none`) ?? ""),
      })),
    ]);
}

function requestRowsOf(figures: Figures, form: MadeForm): readonly MadeRow[] {
  const rows = requestRows
    .filter(({ forms }) => forms.includes(form))
    .map(({ id, numeral, label }) => ({
      labels: [groupOf[id] ?? "", `${numeral}${label}`].filter((text) => text !== ""),
      values: rowFigures(figures, id),
    }));
  return [{ labels: ["申请人情况"], values: [] }, { labels: applicantHead, values: [] }, ...rows];
}

function appealRows(figures: Figures): readonly MadeRow[] {
  return [
    { labels: ["行政复议", "行政诉讼"], values: [] },
    { labels: [...results, "未经复议直接起诉", "复议后起诉"], values: [] },
    { labels: [...results, ...results], values: [] },
    { labels: [], values: appealIndicators.map(({ id }) => figures.get(`${id}/none`) ?? "") },
  ];
}

function tablesOf(
  figures: Figures,
  form: MadeForm,
): readonly (readonly [string, readonly MadeRow[]])[] {
  return [
    ["二、主动公开政府信息情况", disclosureRows(figures, form)],
    ["三、收到和处理政府信息公开申请情况", requestRowsOf(figures, form)],
    ["四、政府信息公开行政复议、行政诉讼情况", appealRows(figures)],
  ];
}

const cellsOf = ({ labels, values }: MadeRow) => [...labels, ...values];

/** Styles in which a made document keeps every cell, so that all of them must be read. */
export const lossless = {
  html: (figures: Figures, form: MadeForm) =>
    tablesOf(figures, form)
      .map(([heading, rows]) => `<p>${heading}</p><table>${rows.map(htmlRow).join("\n")}</table>`)
      .join("\n"),
  tabs: (figures: Figures, form: MadeForm) =>
    inText(
      figures,
      form,
      (row) =>
        `${cellsOf(row)
          .map((cell) => `\t${cell}\n`)
          .join("")}\n`,
    ),
  "row a line": (figures: Figures, form: MadeForm) =>
    inText(figures, form, (row) => `${cellsOf(row).join(" | ")} |\n`),
  markdown: (figures: Figures, form: MadeForm) =>
    inText(figures, form, (row) => `| ${cellsOf(row).join(" | ")} |\n`),
  "pipe ends cell": (figures: Figures, form: MadeForm) =>
    inText(figures, form, (row) =>
      cellsOf(row)
        .map((cell) => `${cell}\n|\n`)
        .join(""),
    ),
};

/** Styles that lose empty cells or all separators: what is read must be right, the rest unreadable. */
export const lossy = {
  "cell a line": (figures: Figures, form: MadeForm) =>
    inText(figures, form, (row) =>
      cellsOf(row)
        .filter((cell) => cell !== "")
        .map((cell) => `${cell}\n`)
        .join(""),
    ),
  "run together": (figures: Figures, form: MadeForm) =>
    inText(figures, form, (row) => cellsOf(row).join("")),
  "spaces between": (figures: Figures, form: MadeForm) =>
    inText(figures, form, (row) => `${cellsOf(row).join(" ")}\n`),
};

function inText(figures: Figures, form: MadeForm, write: (row: MadeRow) => string): string {
  return tablesOf(figures, form)
    .map(([heading, rows]) => `${heading}\n${rows.map(write).join("")}`)
    .join("\n");
}

function htmlRow(row: MadeRow): string {
  return `<tr>${cellsOf(row)
    .map((cell) => `<td>${cell}</td>`)
    .join("")}</tr>`;
}
