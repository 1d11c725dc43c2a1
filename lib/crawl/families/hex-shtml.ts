import type { Contents, Family, Page, Ways } from "../family.ts";
import { atPath } from "./at-path.ts";
import { plainPage } from "./plain-page.ts";

/** `createPageHTML('page_div', 8, 1, 'list', 'shtml', 118)`: pages, page from 1, stem, extension. */
const call =
  /\bcreatePageHTML\s*\(\s*['"][\w-]+['"]\s*,\s*(\d+)\s*,\s*(\d+)\s*,\s*['"]([\w-]+)['"]\s*,\s*['"](s?html?)['"]/i;
const detail = /\/\d{6}\/[0-9a-f]{32}\.shtml$/;
const listPage = /^(.*\/\w*list)(?:_(\d+))?\.shtml$/;

/**
 * Lists at `/…/c133076/list.shtml` of pages at `/…/202204/<32 hex digits>.shtml`; the second page is
 * `list_2.shtml`. Columns of one site stand side by side, as `c…` with a number.
 */
export const hexShtml: Family = {
  id: "hex-shtml",
  recognises: ({ text, anchors }) =>
    call.test(text) || anchors.some(({ url }) => detail.test(url.pathname)),
  contents: (page: Page): Contents => ({
    ...plainPage(page, isColumn(page.url)),
    ...turnsOf(page),
  }),
};

const isColumn = (page: URL) => (url: URL) =>
  url.host === page.host &&
  siteOf(url) === siteOf(page) &&
  !detail.test(url.pathname) &&
  /\/\w*list\.shtml$|\/$/.test(url.pathname);

/** The first part of a path names the site on a host of many. */
function siteOf({ pathname }: URL): string | undefined {
  return pathname.split("/")[1];
}

function turnsOf({ text, url }: Page): { readonly next: Ways; readonly guesses: Ways } {
  const [, pages, page, stem, extension] = call.exec(text) ?? [];
  if (stem === undefined) return { next: [], guesses: secondPage(url) };
  const next = Number(page) + 1;
  const ways = [{ url: new URL(`${stem}_${next}.${extension}`, url) }];
  return { next: next > Number(pages) ? [] : ways, guesses: [] };
}

function secondPage(url: URL): Ways {
  const [, stem, page = "1"] = listPage.exec(url.pathname) ?? [];
  return stem === undefined ? [] : [{ url: atPath(url, `${stem}_${Number(page) + 1}.shtml`) }];
}
