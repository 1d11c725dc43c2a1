import type { Contents, Family, Page, Ways } from "../family.ts";
import { plainPage } from "./plain-page.ts";

/** `createPageHTML(67, 0, "index", "html")`: pages, page from 0, stem, extension; also createPage. */
const call =
  /\bcreatePage(?:HTML)?\s*\(\s*(\d+)\s*,\s*(\d+)\s*,\s*["']([\w-]+)["']\s*,\s*["'](s?html?)["']/i;

/** The same written out: `var currentPage = 0`, `var countPage = 2`, `"index" + "_" + …`. */
const current = /\bcurrentPage\s*=\s*(\d+)/;
const count = /\bcountPage\s*=\s*(\d+)/;
const stem = /["']([\w-]+)["']\s*\+\s*["']_["']/;
const extension = /\bcountPage[\s\S]*?["'.](s?html?)\b/i;

/** Lists whose paging a script writes: the page after `index.html` is `index_1.html`. */
export const trsCreatePage: Family = {
  id: "trs-create-page",
  recognises: ({ text }) => call.test(text) || writtenOut(text).every((part) => part !== undefined),
  contents: (page: Page): Contents => ({ ...plainPage(page), next: nextOf(page) }),
};

function nextOf({ text, url }: Page): Ways {
  const [pages, page, name, ext] = call.exec(text)?.slice(1) ?? writtenOut(text);
  const next = Number(page) + 1;
  return next < Number(pages) ? [{ url: new URL(`${name}_${next}.${ext}`, url) }] : [];
}

function writtenOut(text: string): readonly (string | undefined)[] {
  return [count, current, stem, extension].map((part) => part.exec(text)?.[1]);
}
