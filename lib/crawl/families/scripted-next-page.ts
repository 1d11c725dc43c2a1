import type { Page } from "../family.ts";

/** `createPageHTML(67, 0, "index", "html")`: pages, page from 0, stem, extension; also createPage. */
const call =
  /\bcreatePage(?:HTML)?\s*\(\s*(\d+)\s*,\s*(\d+)\s*,\s*["']([\w-]+)["']\s*,\s*["'](s?html?)["']/i;

/** The same written out: `var currentPage = 0`, `var countPage = 2`, `"index" + "_" + …`. */
const current = /\bcurrentPage\s*=\s*(\d+)/;
const count = /\bcountPage\s*=\s*(\d+)/;
const stem = /["']([\w-]+)["']\s*\+\s*["']_["']/;
const extension = /\bcountPage[\s\S]*?["'.](s?html?)\b/i;

/**
 * The next page of a list whose paging a script writes, as TRS WCM does it: the page after
 * `index.html` is `index_1.html`. Undefined on the last page and where there is no such script.
 */
export function scriptedNextPage({ text, url }: Page): URL | undefined {
  const [, pages, page, name, ext] = call.exec(text) ?? writtenOut(text);
  const next = Number(page) + 1;
  if (name === undefined || ext === undefined || !(next < Number(pages))) return undefined;
  return new URL(`${name}_${next}.${ext}`, url);
}

function writtenOut(html: string): readonly (string | undefined)[] {
  return [undefined, count, current, stem, extension].map((part) => part?.exec(html)?.[1]);
}
