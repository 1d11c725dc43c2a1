import type { Words } from "./locale.ts";

const zh = {
  title: "{agency} {year} 年度报告正文中的数字",
  definition:
    "正文写明的数字与渠道每项一行，附原句与所在位置；与表格数字各自独立。没有列出的不是零。",
  source: "来源：该机关公布的年度报告正文，地址与快照编号见各行。",
  figureId: "项目编号",
  figure: "项目",
  said: "写法",
  said_number: "写明数字",
  said_none: "文字说明没有",
  said_named: "只提及名称",
  approximate: "约数",
  section: "所在节",
  paragraph: "段",
  sentence: "原句",
  words: "原文",
} as const;

/** The words of the file that holds what the text of one report states. */
export const narrativeFileWords: Words<keyof typeof zh> = {
  zh,
  en: {
    title: "{agency}, report on {year}, figures in the text",
    definition:
      "One row for each figure or channel that the text states, with its sentence and place; apart from the figures of the tables. What is not listed is not zero.",
    source: "Source: the text of the annual report; address and snapshot stand in each row.",
    figureId: "Item id",
    figure: "Item",
    said: "How it is said",
    said_number: "as a number",
    said_none: "denied in words",
    said_named: "only named",
    approximate: "Approximate",
    section: "Section",
    paragraph: "Paragraph",
    sentence: "Sentence",
    words: "As printed",
  },
};
