import { z } from "zod";
import type { Call } from "../call.ts";
import type { Contents, Family, Page, Ways } from "../family.ts";
import { sortLines } from "./lines.ts";
import { noContents } from "./no-contents.ts";
import { plainPage } from "./plain-page.ts";
import { recordsIn } from "./records.ts";
import { refererOf } from "./referer.ts";
import { answerValue } from "./script-value.ts";

/** Servers differ in how many records they give at once, and give none to who asks for more. */
const perPage = [50, 20, 10] as const;

const answerSchema = z.object({ result: z.string() });

/**
 * Lists that `…/messageController/getMessage.do` sends as JSONP around an XML of records; a Referer
 * may be wanted.
 */
export const getMessage: Family = {
  id: "get-message",
  recognises: (page) => isAnswer(page) || /messageController\/getMessage\.do/.test(page.text),
  contents: (page) => (isAnswer(page) ? answer(page) : column(page)),
};

function isAnswer({ url }: Page): boolean {
  return /\/messageController\/getMessage\.do$/i.test(url.pathname);
}

function column(page: Page): Contents {
  const plain = plainPage(page);
  const [, columnId] = /\bcolumnId\s*:\s*['"]([^'"]+)/.exec(page.text) ?? [];
  const [proxy = ""] = /[\w./:-]*\/messageController\/getMessage\.do/i.exec(page.text) ?? [];
  if (columnId === undefined || !URL.canParse(proxy, page.url)) return plain;
  const address = new URL(proxy, page.url);
  if (address.host !== page.url.host) return plain;
  const ways = perPage.map((count) => asking(address, columnId, 1, count, page.url));
  return { ...plain, parts: [...plain.parts, ways] };
}

function asking(address: URL, columnId: string, start: number, count: number, referer: URL): Call {
  const url = new URL(address);
  url.search = new URLSearchParams({
    ...{ startrecord: String(start), endrecord: String(start + count - 1) },
    ...{ perpage: String(count), columnId, callback: "cb" },
  }).toString();
  return { url, headers: { referer: referer.href } };
}

function answer(page: Page): Contents {
  const referer = refererOf(page);
  const value = answerSchema.safeParse(answerValue(page.text));
  const records = recordsIn(value.success ? value.data.result : page.text, referer);
  return {
    ...noContents,
    ...sortLines(records.lines),
    next: nextOf(page, records, referer),
  };
}

function nextOf(
  { asked }: Page,
  { count, total = Infinity }: { readonly count: number; readonly total: number | undefined },
  referer: URL,
): Ways {
  const { searchParams } = asked.url;
  const start = Number(searchParams.get("startrecord") ?? 1) + count;
  if (count === 0 || start > total) return [];
  const perpage = Number(searchParams.get("perpage") ?? count);
  return [asking(asked.url, searchParams.get("columnId") ?? "", start, perpage, referer)];
}
