import type { Call } from "../call.ts";
import type { Contents, Family, Page, Ways } from "../family.ts";
import { sortLines } from "./lines.ts";
import { noContents } from "./no-contents.ts";
import { plainPage } from "./plain-page.ts";
import { recordsIn } from "./records.ts";
import { refererOf } from "./referer.ts";

/** More at once are cut off by some servers. */
const perPage = 100;

/**
 * Lists at `/col/col…/index.html` whose first records lie in the page, as XML in a script, and whose
 * others `dataproxy.jsp` sends. Most servers go by the number of the first record; some do not
 * mind it and go by the number of the page. Many want a Referer.
 */
export const jcmsDataproxy: Family = {
  id: "jcms-dataproxy",
  recognises: (page) => isAnswer(page) || /dataproxy\.jsp/.test(page.text),
  contents: (page) => (isAnswer(page) ? answer(page) : column(page)),
};

function isAnswer({ url }: Page): boolean {
  return /dataproxy\.jsp$/.test(url.pathname);
}

function column(page: Page): Contents {
  const { url, text } = page;
  const plain = plainPage(page, isColumn(url));
  const embedded = recordsIn(text, url);
  const sorted = sortLines(embedded.lines, isColumn(url));
  const lists = listsIn(text);
  // Only where one list stands alone it is clear whose records the page holds.
  const shown = lists.length === 1 ? embedded.count : 0;
  return {
    ...plain,
    reports: [...plain.reports, ...sorted.reports],
    columns: [...plain.columns, ...sorted.columns],
    names: [...plain.names, ...sorted.names],
    parts: [
      ...plain.parts,
      ...lists.filter(({ total }) => total > shown).map((list) => waysFrom(list, shown + 1, url)),
    ],
  };
}

const isColumn = (page: URL) => (url: URL) =>
  url.host === page.host && /\/col\/col\d+\//.test(url.pathname);

/** A list that a script of the page shows. */
interface List {
  readonly proxy: string;
  readonly parameters: URLSearchParams;
  /** Infinity where the page does not say how many records there are. */
  readonly total: number;
}

function listsIn(text: string): readonly List[] {
  return [...text.matchAll(/\.jpage\s*\(\s*\{/g)].flatMap(({ index }): List[] => {
    const script = text.slice(index, index + 3000);
    const [proxy = "/module/web/jpage/dataproxy.jsp"] =
      /\/module\/[\w/]*dataproxy\.jsp/.exec(script) ?? [];
    const parameters = parametersIn(script, text);
    const [, total] = /\btotalRecord\s*:\s*(\d+)/.exec(script) ?? [];
    if (!parameters.has("columnid")) return [];
    return [{ proxy, parameters, total: total === undefined ? Infinity : Number(total) }];
  });
}

/** Parameters stand in the call, in a variable of the page, or in an address of the next records. */
function parametersIn(script: string, text: string): URLSearchParams {
  const [, pairs] =
    /\b(?:ajaxParam|params?)\s*:\s*\{([^}]*)\}/.exec(script) ??
    /\bparam\w*\s*=\s*\{([^}]*columnid[^}]*)\}/.exec(text) ??
    [];
  if (pairs === undefined) {
    const [, query = ""] = /dataproxy\.jsp\?([^"'<>\]]+)/.exec(text) ?? [];
    const parameters = new URLSearchParams(query.replaceAll("&amp;", "&"));
    for (const key of ["page", "startrecord", "endrecord", "perpage"]) parameters.delete(key);
    return parameters;
  }
  const found = pairs.matchAll(/(\w+)["']?\s*:\s*(?:'([^']*)'|"([^"]*)"|([^,'"\s]+))/g);
  return new URLSearchParams(
    [...found].map(([, key = "", single, double, bare = ""]) => [key, single ?? double ?? bare]),
  );
}

/** How the records from `start` (from 1) on are asked for, where a page holds `size` of them. */
function waysFrom({ proxy, parameters }: List, start: number, referer: URL, size = perPage): Ways {
  const range = `startrecord=${start}&endrecord=${start + perPage - 1}&perpage=${perPage}`;
  return [
    posted(new URL(`${proxy}?${range}`, referer), parameters.toString(), referer),
    paged(proxy, parameters.toString(), Math.ceil(start / size), referer),
  ];
}

function posted(url: URL, body: string, referer: URL): Call {
  const type = "application/x-www-form-urlencoded; charset=UTF-8";
  return { url, body, headers: { referer: referer.href, "content-type": type } };
}

function paged(proxy: string, parameters: string, page: number, referer: URL): Call {
  const range = `page=${page}&startrecord=1&endrecord=${perPage}&perpage=${perPage}`;
  return {
    url: new URL(`${proxy}?${range}&${parameters}`, referer),
    headers: { referer: referer.href },
  };
}

function answer(page: Page): Contents {
  const referer = refererOf(page);
  const { lines, total = Infinity, count } = recordsIn(page.text, referer);
  const sorted = { ...noContents, ...sortLines(lines, isColumn(referer)) };
  if (count === 0) return sorted;
  return { ...sorted, next: nextOf(page, count, total, referer) };
}

function nextOf({ asked }: Page, count: number, total: number, referer: URL): Ways {
  const { pathname, searchParams } = asked.url;
  const number = Number(searchParams.get("page") ?? 0);
  if (number > 0) {
    if (number * count >= total) return [];
    const url = new URL(asked.url);
    url.searchParams.set("page", String(number + 1));
    return [{ ...asked, url }];
  }
  const list = { proxy: pathname, parameters: new URLSearchParams(asked.body ?? ""), total };
  const start = Number(searchParams.get("startrecord") ?? 1);
  // More than there are from there on: the server has not minded from where, and sent its first page.
  if (start + count - 1 > total) {
    return count < total ? waysFrom(list, count + 1, referer, count).slice(1) : [];
  }
  // Where fewer came than were asked for, that is how many a page holds.
  return start + count > total ? [] : waysFrom(list, start + count, referer, count);
}
