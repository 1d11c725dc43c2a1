import type { Words } from "./locale.ts";

const zh = {
  number: "数字",
  zero: "零",
  blank: "空白",
  na: "不适用",
  unreadable: "读不出",
  absent: "表中无此格",
  uncollected: "未采集",
} as const;

/** What a cell says, in a word. */
export const stateWords: Words<keyof typeof zh> = {
  zh,
  en: {
    number: "number",
    zero: "zero",
    blank: "blank",
    na: "not applicable",
    unreadable: "unreadable",
    absent: "not on the page",
    uncollected: "not collected",
  },
};

const explainedZh = {
  number: "印出的数，照录。",
  zero: "印出的零，是真数。",
  blank: "有格，没填；不是零。",
  na: "印作“/”“—”“无”“不涉及”等；不是零。",
  unreadable: "有字有数，但不能确定是哪一个数，因此不猜；原文照录。",
  absent: "表式有这一项，页面上没有；或该年表式没有这一项。",
  uncollected: "本站还没有这份报告，不说明任何情况。",
} as const;

/** The same in a sentence, for the page on method. */
export const stateExplained: Words<keyof typeof zh> = {
  zh: explainedZh,
  en: {
    number: "A printed number, copied.",
    zero: "A printed zero, which is a number.",
    blank: "The cell is there and empty; it is not zero.",
    na: "Printed as “/”, “—”, 无, 不涉及 or the like; it is not zero.",
    unreadable:
      "Something is printed, but not certainly one number. It is not guessed; the text is kept.",
    absent:
      "The form asks for it and the page does not print it, or the form of the year lacks it.",
    uncollected: "This site does not have the report yet; it says nothing else.",
  },
};
