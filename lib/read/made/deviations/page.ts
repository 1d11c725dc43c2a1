import { wordsCell } from "../cell.ts";
import type { Deviation } from "../deviation.ts";
import { drawFigures, drawForms } from "../figures.ts";
import { officialReport } from "../official/official-report.ts";
import { type MadeReport, mapTables, paragraph, withBlocks } from "../report.ts";
import { mapCells } from "../table.ts";

/** Headings without 一、二、三、. */
export const plainHeadings: Deviation = (report) =>
  withBlocks(report, (block) =>
    block.kind === "heading"
      ? [{ ...block, text: block.text.replace(/^[一二三四五六]、/, "") }]
      : [block],
  );

/** No headings at all between the tables. */
export const noHeadings: Deviation = (report) =>
  withBlocks(report, (block) => (block.kind === "heading" ? [] : [block]));

/** Numerals of headings that count otherwise. */
export const otherHeadings: Deviation = (report, draw) =>
  withBlocks(report, (block) =>
    block.kind === "heading"
      ? [
          {
            ...block,
            text: block.text.replace(
              /^([一二三四五六])、/,
              draw.pick(["（$1）", "$1．", "第$1部分 "]),
            ),
          },
        ]
      : [block],
  );

/** Running text full of words and numbers of the form. */
export const wordyProse: Deviation = (report, draw) =>
  withBlocks(report, (block) => {
    if (block.kind !== "heading") return [block];
    const [some, more] = [1 + draw.below(900), 1 + draw.below(90)];
    return [
      block,
      paragraph(
        draw.pick([
          `本年新收政府信息公开申请${some}件，上年结转${more}件，予以公开${more}件，不予公开0件。`,
          `全年办理行政许可${some}件、行政处罚${more}件、行政强制${more}件，收取行政事业性收费${some}万元。`,
          `行政复议${more}件，其中结果维持${some}件；行政诉讼${more}件，尚未审结${more}件。`,
          `制发行政规范性文件${more}件，现行有效件数${some}件，同比增长${more}.5%。`,
          `总计公开信息${some}条，其他${more}条。`,
        ]),
      ),
    ];
  });

/** What a site puts around an article: ways to other pages, dates, other reports. */
export const furniture: Deviation = (report, draw) => {
  const year = 2015 + draw.below(10);
  const before = [
    `当前位置：首页 > 政务公开 > 政府信息公开年报 > ${year}年`,
    `今天是${year + 1}年12月3日 星期二`,
    `信息来源：云水县教育局　发布时间：${year + 1}-01-21 09:30　浏览次数：${draw.below(900)}`,
  ].map(paragraph);
  const after = [
    `上一篇：云水县教育局${year - 1}年政府信息公开工作年度报告`,
    "主办单位：云水县人民政府办公室　备案号 00012345　联系电话 0000-1234567",
    `版权所有 共 ${1 + draw.below(9)} 页`,
  ].map(paragraph);
  return { ...report, blocks: [...before, ...report.blocks, ...after] };
};

/** Another report behind the first one on the same page; its numbers are not those of the first. */
export const secondReport: Deviation = (report, draw) => {
  if (report.blocks.some((block) => block.kind === "table" && block.holds.includes("sheet"))) {
    return report;
  }
  const forms = drawForms(draw);
  const other = officialReport(drawFigures(draw, forms, true), forms, {
    agency: report.title.includes("青石市") ? "云水县教育局" : "青石市水务局",
    year: 2030,
  });
  const foreign = mapTables(other, (table) => ({
    ...mapCells(table, (cell) => (cell.place === null ? cell : wordsCell("other", cell.text))),
    holds: [],
  }));
  return { ...report, blocks: [...report.blocks, ...foreign.blocks] };
};

/** Numbers of pages between the blocks, as in text made from paged documents. */
export const pageNumbers: Deviation = (report: MadeReport) =>
  withBlocks(report, (block, at) => (at % 3 === 2 ? [paragraph(`— ${at} —`), block] : [block]));
