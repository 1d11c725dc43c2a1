import { anchorsOf } from "../anchors.ts";
import type { Contents, Family, Page, Ways } from "../family.ts";
import { linesOf, sortLines } from "./lines.ts";
import { noContents } from "./no-contents.ts";
import { plainPage } from "./plain-page.ts";
import { refererOf } from "./referer.ts";

const id = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const block = new RegExp(`/columns/${id}/templates/${id}/blocks/${id}`, "g");
const detail = new RegExp(`/columns/${id}/\\d{6}/\\d{2}/${id}\\.html$`);
const column = new RegExp(`/columns/${id}/(?:index\\.html)?$`);

/**
 * Columns at `/columns/<id>/index.html` of pages at `/columns/<id>/202302/17/<id>.html`; the page says
 * at which address its block of links is sent page by page.
 */
export const columnsBlocks: Family = {
  id: "columns-blocks",
  recognises: ({ url, text, anchors }) =>
    text.search(block) >= 0 ||
    url.pathname.search(block) >= 0 ||
    anchors.some((anchor) => detail.test(anchor.url.pathname)),
  contents: (page) => (page.url.pathname.search(block) >= 0 ? answer(page) : show(page)),
};

function show(page: Page): Contents {
  const { url, text } = page;
  const plain = plainPage(page, (other) => other.host === url.host && column.test(other.pathname));
  const addresses = new Set([...text.matchAll(block)].map(([address]) => address));
  const hasList = page.anchors.some((anchor) => detail.test(anchor.url.pathname));
  const ways = [...addresses].map((address) => pageOf(new URL(address, url), hasList ? 2 : 1, url));
  return plain.next.length > 0 ? plain : { ...plain, parts: [...plain.parts, ...ways] };
}

function pageOf(address: URL, page: number, referer: URL): Ways {
  const url = new URL(address);
  url.search = `page=${page}`;
  return [{ url, headers: { referer: referer.href } }];
}

function answer(page: Page): Contents {
  const referer = refererOf(page);
  const sorted = sortLines(linesOf(anchorsOf(page.text, referer)));
  const next = Number(page.asked.url.searchParams.get("page") ?? 1) + 1;
  return { ...noContents, ...sorted, guesses: pageOf(page.asked.url, next, referer) };
}
