import type { Bilingual } from "#lib/form/indicator.ts";
import { fill } from "./fill.ts";
import type { Locale } from "./locale.ts";

/** A reason as it is recorded, and what it means in words; {names} are those of its groups. */
interface Meaning extends Bilingual {
  readonly pattern: RegExp;
}

/** Words in front of a reason that say where it holds. */
const prefixes: readonly Meaning[] = [
  {
    pattern: /^sent on to (?<url>\S+): (?<rest>.+)$/s,
    zh: "转到 {url} 后：{rest}",
    en: "sent on to {url}: {rest}",
  },
  {
    pattern: /^robots\.txt: (?<rest>.+)$/s,
    zh: "问不到网站的 robots.txt，因此不取：{rest}",
    en: "the site's robots.txt could not be had, so nothing was asked: {rest}",
  },
];

const meanings: readonly Meaning[] = [
  {
    pattern: /^HTTP (?<status>404|410)$/,
    zh: "网页不在了：HTTP {status}",
    en: "the page is not there: HTTP {status}",
  },
  {
    pattern: /^HTTP (?<status>\d+): the site turns programs away$/,
    zh: "网站不让程序取：HTTP {status}",
    en: "the site turns programs away: HTTP {status}",
  },
  {
    pattern: /^HTTP (?<status>\d+), asked (?<times>\d+) times$/,
    zh: "网页没有来：HTTP {status}，问了 {times} 次",
    en: "the page did not come: HTTP {status}, asked {times} times",
  },
  {
    pattern: /^HTTP (?<status>\d+)/,
    zh: "网页没有来：HTTP {status}",
    en: "the page did not come: HTTP {status}",
  },
  {
    pattern: /^no answer: (?<code>[^,]+), asked (?<times>\d+) times$/,
    zh: "网站没有回应（{code}），问了 {times} 次",
    en: "the site did not answer ({code}), asked {times} times",
  },
  {
    pattern: /^no answer: (?<code>.+)$/,
    zh: "网站没有回应（{code}）",
    en: "the site did not answer ({code})",
  },
  {
    pattern: /^(?<host>\S+) has no address$/,
    zh: "找不到主机 {host}",
    en: "the host {host} cannot be found",
  },
  {
    pattern: /^robots\.txt does not allow it$/,
    zh: "网站的 robots.txt 不许取",
    en: "the site's robots.txt does not allow it",
  },
  {
    pattern: /^robots\.txt wants (?<seconds>[\d.]+) s between requests$/,
    zh: "网站的 robots.txt 要求两次之间隔 {seconds} 秒，太久，因此不取",
    en: "the site's robots.txt wants {seconds} s between requests, which is too long",
  },
  {
    pattern: /^(?<host>\S+) is not a \*\.gov\.cn host and was not allowed$/,
    zh: "{host} 不是政府网站，也没有许可，因此不取",
    en: "{host} is not a government site and was not allowed",
  },
  {
    pattern: /, not a public address$|^not a web address|^addresses with a user name/,
    zh: "不是公开的网址，因此不取",
    en: "not a public web address, so it is not asked",
  },
  {
    pattern: /^sent on more than (?<times>\d+) times$/,
    zh: "网站转来转去，超过 {times} 次",
    en: "the site sent on more than {times} times",
  },
  {
    pattern: /^not read: the list has more than (?<pages>\d+) pages$/,
    zh: "目录超过 {pages} 页，其后没有看",
    en: "the list has more than {pages} pages, and the rest was not read",
  },
  {
    pattern: /^larger than (?<megabytes>\d+) MB$/,
    zh: "文件大于 {megabytes} MB，没有取",
    en: "the file is larger than {megabytes} MB and was not fetched",
  },
  {
    pattern: /^not an annual report: .*, nor a list of reports$/,
    zh: "这一页没有年报，也没有年报的目录",
    en: "nothing on this page is an annual report, nor a list of them",
  },
  {
    pattern: /^not an annual report/,
    zh: "这一页没有年报：既没有表，也没有章节",
    en: "nothing on this page is an annual report: no table and no section of one",
  },
  {
    pattern: /^the document does not say whose report it is$/,
    zh: "报告没有说是哪个机关的",
    en: "the report does not say whose it is",
  },
  {
    pattern: /^the document does not say which year it covers$/,
    zh: "报告没有说是哪一年度的",
    en: "the report does not say which year it covers",
  },
  {
    pattern: /^the year (?<year>\d+) is not one of an annual report$/,
    zh: "所写的年度 {year} 不是年报的年度",
    en: "the year {year} is not one of an annual report",
  },
  {
    pattern: /^a scanned PDF|^format not supported yet: \w+ image$/,
    zh: "报告是图片，读不出字",
    en: "the report is a picture, with no text to read",
  },
  {
    pattern: /^format not supported yet: (?<format>.+)$/,
    zh: "还读不了这种文件：{format}",
    en: "files of this kind cannot be read yet: {format}",
  },
  {
    pattern: /password/,
    zh: "文件加了密码",
    en: "the file is locked by a password",
  },
  {
    pattern: /^(empty file|no text in it|a PDF without text|saved page without a page)$/,
    zh: "文件里没有字",
    en: "there is no text in the file",
  },
  {
    pattern: /damaged|^binary data|^not text in a known encoding/,
    zh: "文件损坏，或不是文字",
    en: "the file is damaged, or is no text",
  },
  {
    pattern: /^takes (longer|more) than|^elements nested too deeply$/,
    zh: "文件太大太杂，没有读完",
    en: "the file is too large or too involved to be read",
  },
];

/** A reason recorded by load or scrape, in words; one that is not foreseen is quoted. */
export function describeReason(reason: string, locale: Locale): string {
  for (const { pattern, ...words } of prefixes) {
    const { rest, ...groups } = pattern.exec(reason)?.groups ?? {};
    if (rest !== undefined)
      return fill(words[locale], { ...groups, rest: meaningOf(rest, locale) });
  }
  return meaningOf(reason, locale);
}

function meaningOf(reason: string, locale: Locale): string {
  for (const { pattern, ...words } of meanings) {
    const found = pattern.exec(reason);
    if (found !== null) return fill(words[locale], found.groups ?? {});
  }
  return locale === "zh" ? `记录的原因：${reason}` : `recorded as: ${reason}`;
}
