/**
 * What keeps a number in a sentence from being this year's figure. Over compact text; a number that
 * is not certainly of the year is left out.
 */

/** How a figure relates to the year: `flow` the year's total, `part` of it by channel, `stock` at its end. */
export type FigureKind = "flow" | "part" | "stock";

/** A place in a compact sentence, end exclusive. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const breaks = /[,;:()。]/;

/** The clause around a stretch, without the clauses beside it. */
export function clauseAround({ text, start, end }: Stretch): string {
  return text.slice(clauseStart(text, start), clauseEnd(text, end));
}

/** What stands in front of a stretch in its clause. */
export function clauseBefore({ text, start }: Stretch): string {
  return text.slice(clauseStart(text, start), start);
}

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !breaks.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function clauseEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !breaks.test(text.charAt(end))) end += 1;
  return end;
}

const comparison =
  /同比|环比|增长|增加|减少|下降|上升|降低|[较比](?:上|去|前|往|20)|相比|上一?年|去年|往年|占比|占总|平均|人均|日均|每[年季月周日天期次个家人]/;
const intention =
  /预计|计划|目标|力争|争取|拟|不少于|至少|不低于|下一?步|明年|来年|应当|将(?:继续|进一步|要)?(?:举办|开展|组织|召开|公开|发布)/;
const spans = /截[至止]|以来|历年|历史|年来|累计|十[一二三四]五/g;
const wholeYear = /全年|本年|当年|今年|年内/;
const partOfYear =
  /[上下]半年|季度|(?<!\d)\d{1,2}月|[一二三四五六七八九十]月|目前|近期|日前|其间|期间/;
const fullPeriod = /1月1日|12月31日|12月底|1月?[-—至到~]12月/g;

/**
 * Whether a number at a place of a sentence is a figure of the year the report covers: no comparison,
 * intention, part of the year, sum over years, or figure of another year.
 */
export function isOfTheYear(at: Stretch, kind: FigureKind, year: number | null): boolean {
  const before = at.text.slice(0, at.start);
  const clause = clauseAround(at);
  if (comparison.test(clause) || intention.test(clause)) return false;
  if (kind === "flow" && /其中|包括|包含/.test(segment(before))) return false;
  if (!isYear(at, year)) return false;
  if (partOfYear.test(afterYearWord(before.replaceAll(fullPeriod, "")))) return false;
  return kind === "stock" || !isSumOverYears(before, year);
}

/** The last stretch of a text without a semicolon. */
function segment(text: string): string {
  return text.slice(text.lastIndexOf(";") + 1);
}

/** What follows the last word for a whole year: a month before it is no limit of the figure. */
function afterYearWord(text: string): string {
  return text.split(/全年|本年度|当年|年内/).at(-1) ?? "";
}

const calendarYear = /(?<!\d)((?:19|20)\d\d)年/g;

/** Whether the year named last before a number is the report's, and none of another follows at once. */
function isYear({ text, start, end }: Stretch, year: number | null): boolean {
  const before = text.slice(0, start);
  if (/20\d\d年?[-—~至到]20\d\d/.test(before)) return false;
  const last = [...before.matchAll(calendarYear)].at(-1)?.[1];
  const next = /^\(?((?:19|20)\d\d)年/.exec(text.slice(end))?.[1];
  return [last, next].every((named) => named === undefined || Number(named) === year);
}

/** 截至, 以来, 累计 make a sum over years unless the year is named with them. */
function isSumOverYears(before: string, year: number | null): boolean {
  const isNamed = wholeYear.test(before) || (year !== null && before.includes(`${year}年`));
  return [...before.matchAll(spans)].some(({ 0: word, index }) => {
    if (wholeYear.test(before.slice(index))) return false;
    return word !== "累计" || !isNamed;
  });
}
