import { compact } from "#lib/read/compact.ts";
import { framesOf } from "../anchors.ts";
import type { Contents, Page } from "../family.ts";
import { isWithin } from "../within.ts";
import { linesOf, sortLines } from "./lines.ts";

/** What takes a reader to the next page. */
const toNext = /^[[【<《>»›]*(?:下一?页|后一页|next(?:page)?)[\]】>》»›]*$/i;
/** What takes a reader to any other page of the same list. */
const toPage =
  /^[[【<《>»›]*(?:上一?页|前一页|首页|第一页|尾页|末页|最后一页|\d{1,3}|prev(?:ious)?|first|last)[\]】>》»›]*$/i;

/** What the addresses and names of columns of annual reports hold. */
const reportColumn = /(?:nb|ndbg|gknb|niandubaogao|annual)|(?:年报|年度报告|信息公开工作报告)/i;
const pageName = [/<title[^>]*>([^<]*)/i, /<meta[^>]*\bColumnName\b[^>]*>/i];

/**
 * What any page of HTML holds that is a list: links by their names, frames of its own host, the next
 * page by its words. `mayBeList` tells where lists below this one can be.
 */
export function plainPage(page: Page, mayBeList = (url: URL) => isWithin(url, page.url)): Contents {
  const { anchors, url, text } = page;
  const isTurn = (words: string) => toNext.test(words) || toPage.test(words);
  const turns = anchors.filter((anchor) => isTurn(compact(anchor.text).text));
  const next = turns.filter((turn) => toNext.test(compact(turn.text).text));
  const lines = linesOf(anchors.filter((anchor) => !turns.includes(anchor)));
  return {
    ...sortLines(lines, mayBeList, gathersReports(page)),
    parts: framesOf(text, url).map((frame) => [{ url: frame }]),
    next: next.filter((turn) => isWithin(turn.url, url)).map((turn) => ({ url: turn.url })),
    guesses: [],
  };
}

function gathersReports({ url, text }: Page): boolean {
  const names = pageName.map((name) => name.exec(text)?.[0] ?? "");
  return reportColumn.test([url.pathname, ...names].join(" "));
}
