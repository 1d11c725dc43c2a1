import type { NarrativeLine } from "./narrative-lines.ts";
import { sentencesOf } from "./sentences.ts";
import type { Zone } from "./zones.ts";

/** Fewer characters without a mark of a sentence are a label. */
const isLongEnough = /(?:\p{Script=Han}\P{Script=Han}*){15}/u;
/** So much of a line tells whether it has that many. */
const enough = 400;
const pageNumber = /^[-—–\s]*第?\s*\d{1,3}\s*页?[-—–\s]*$|^第\s*\d+\s*页.{0,4}共\s*\d+\s*页$/;
/** What stands under a report on a page: nothing behind it belongs to the text. */
const furniture =
  /^[【[\s]*(打印|关闭|字体|上一[篇条]|下一[篇条]|扫一扫|分享到|附件|相关(链接|文档|信息|阅读)|主办(单位)?[:：]|承办(单位)?[:：]|版权所有|copyright|©|[^。]{0,16}ICP备|网站标识码|网站地图|关于我们|联系我们|技术支持|友情链接|责任编辑|浏览次数|返回顶部)/iu;

/**
 * Paragraphs of running text among the lines of a section: labels and stray cells of tables, page
 * numbers, page furniture and ways to reach the body are left out.
 */
export function proseOf(
  lines: readonly NarrativeLine[],
  zones: readonly Zone[],
): readonly string[] {
  const end = lines.findIndex(({ text }) => furniture.test(text));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .filter((line, at) => isProse(line, zones) || (at === 0 && saysNothing(line.text)))
    .map(({ text }) => withoutContacts(text))
    .filter((text) => text !== "");
}

/** Whether a line is no part of the text, wherever it stands in it. */
export function isPageNumber({ text }: NarrativeLine): boolean {
  return pageNumber.test(text);
}

/**
 * In the stretch of a table a label may be as long as a sentence, but it has no full stop; elsewhere
 * a numeral in brackets makes a heading within the section.
 */
function isProse({ text, start }: NarrativeLine, zones: readonly Zone[]): boolean {
  if (/^#{1,6}\s/.test(text)) return false;
  const inTable = zones.some((zone) => start >= zone.start && start < zone.end);
  if (inTable) return text.includes("。");
  if (/^[（(][一二三四五六七八九十]{1,2}[）)]\p{Script=Han}/u.test(text)) return true;
  return isLongEnough.test(text.slice(0, enough)) || /[。；！？：]$/.test(text);
}

/** 无, which says all there is to say under its heading. */
function saysNothing(text: string): boolean {
  return /^(无|没有|暂无)\p{Script=Han}{0,12}$/u.test(text);
}

const contact =
  /(?:电话|传真|邮编|邮政编码|邮箱|电子邮件|地址|联系人|联系方式)(?:号码)?[为是:：(（]|[\w.-]+@[\w.-]+\.\w|(?<!\d)0\d{2,3}[-—－]\d{7,8}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)/;

/** Leaves out the sentences that say how to reach the body or a person (DOMAIN.md part 2.5). */
function withoutContacts(text: string): string {
  if (!contact.test(text)) return text;
  return sentencesOf(text)
    .map(({ raw }) => raw)
    .filter((sentence) => !contact.test(sentence))
    .join("");
}
