import type { Locale } from "./locale.ts";

/** Where in a document a candidate stands, as lib/read names it, in Chinese. */
const zh: readonly (readonly [source: RegExp, words: string])[] = [
  [/^title (above the text|over several lines|line)$/, "题名"],
  [/^meta ArticleTitle$/, "页面元数据题名"],
  [/^page title$/, "网页标题"],
  [/^heading$/, "页面大标题"],
  [/^opening sentence$/, "开头一句"],
  [/^period of the statistics$/, "统计期限"],
  [/^first sentence of the overview$/, "总体情况首句"],
  [/^signature$/, "落款机关"],
  [/^date of signature$/, "落款日期"],
  [/^breadcrumb$/, "页面路径"],
  [/^address$/, "网址"],
  [/^index number$/, "索引号"],
  [/^compiled from lower levels$/, "由下级汇总编制"],
  [/^figures of this level alone$/, "仅含本级数据"],
  [/^requests of the whole region$/, "全域申请数"],
  [/^source list$/, "来源清单"],
  [/^document$/, "文件本身"],
  [/^meta (.+)$/, "页面元数据 $1"],
  [/^labelled (.+)$/, "页面标注“$1”"],
];

/** Where a candidate was found, in words; as stored where there are none. */
export function sourceWords(source: string, locale: Locale): string {
  if (locale === "en") return source;
  const [pattern, words] = zh.find(([known]) => known.test(source)) ?? [];
  return pattern === undefined || words === undefined ? source : source.replace(pattern, words);
}
