import type { Words } from "./locale.ts";

const zh = {
  brand: "公开图谱",
  description:
    "各级行政机关的政府信息公开工作年度报告，逐格读出、逐项核验，可对照，可下载，可查原文。",
  skip: "跳到正文",
  navigation: "主导航",
  menu: "菜单",
  overview: "总览",
  compare: "对照",
  requests: "申请",
  disclosure: "公开",
  enforcement: "执法",
  agencies: "机构",
  method: "方法",
  collection: "采集情况",
  licence: "许可",
  find: "查找机关",
  findHint: "机关名称、拼音或首字母",
  findGo: "查",
  otherLanguage: "English",
  footNote: "数字为各机关自行统计并公布，本站照录，不作更正；核验结果另列。",
  footPlain: "本站不属于任何行政机关。",
  notFoundTitle: "没有这一页",
  notFoundText: "地址可能写错了，或者这个机关、这个年度的报告还没有收到。没有收到不等于没有公布。",
  notFoundFind: "查一个机关",
  notFoundCoverage: "看哪些报告已收录",
  errorTitle: "这一页没能画出来",
  errorText: "是本站的差错，不是报告的。再试一次；仍不行时请把下面的编号连同地址告诉维护者。",
  errorRetry: "再试一次",
  errorHome: "回到总览",
  errorId: "编号",
} as const;

/** The words of the frame around every page. */
export const frameWords: Words<keyof typeof zh> = {
  zh,
  en: {
    brand: "Gongkai Atlas",
    description:
      "Annual reports of Chinese government bodies on open government information: every number read with its source cell, checked, compared and free to download.",
    skip: "Skip to content",
    navigation: "Main",
    menu: "Menu",
    overview: "Overview",
    compare: "Compare",
    requests: "Requests",
    disclosure: "Disclosure",
    enforcement: "Enforcement",
    agencies: "Agencies",
    method: "Method",
    collection: "Collecting",
    licence: "Licence",
    find: "Find an agency",
    findHint: "Name or pinyin",
    findGo: "Find",
    otherLanguage: "中文",
    footNote:
      "The numbers are compiled and published by the agencies themselves. They are copied as published and never corrected; results of checks stand beside them.",
    footPlain: "This site belongs to no government body.",
    notFoundTitle: "There is no such page",
    notFoundText:
      "The address may be mistyped, or the report of this agency and year has not been collected yet. Not collected does not mean not published.",
    notFoundFind: "Find an agency",
    notFoundCoverage: "See which reports are held",
    errorTitle: "This page could not be drawn",
    errorText:
      "The fault is this site's, not the report's. Please try again; if it stays, tell the maintainers the number below and the address.",
    errorRetry: "Try again",
    errorHome: "Back to the overview",
    errorId: "Number",
  },
};
