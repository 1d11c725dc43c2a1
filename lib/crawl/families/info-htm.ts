import type { Contents, Family, Page, Ways } from "../family.ts";
import { atPath } from "./at-path.ts";
import { plainPage } from "./plain-page.ts";

const detail = /\/info\/\d+\/\d+\.htm$/;

/**
 * Lists at `/…/nb.htm` of pages at `/info/<column>/<number>.htm`. Further pages are numbered
 * downwards, so that the last one is always `/…/nb/1.htm`: the link to the next page is followed,
 * and where there is none but to other pages, the highest number below the own one.
 */
export const infoHtm: Family = {
  id: "info-htm",
  recognises: ({ text, anchors }) =>
    /_sitegray|\/__local\//.test(text) || anchors.some(({ url }) => detail.test(url.pathname)),
  contents: (page: Page): Contents => {
    const plain = plainPage(page, isColumn(page.url));
    return { ...plain, next: plain.next.length > 0 ? plain.next : pageBelow(page) };
  },
};

const isColumn = (page: URL) => (url: URL) =>
  url.host === page.host &&
  !detail.test(url.pathname) &&
  url.pathname.startsWith(page.pathname.slice(0, page.pathname.lastIndexOf("/") + 1));

function pageBelow({ anchors, url }: Page): Ways {
  const [, folder, own] = /^(.*)\/(\d+)\.htm$/.exec(url.pathname) ?? [];
  const pages = folder ?? url.pathname.replace(/\.htm$/, "");
  const below = anchors
    .filter((anchor) => anchor.url.host === url.host)
    .map((anchor) => /^(.*)\/(\d+)\.htm$/.exec(anchor.url.pathname))
    .filter((found) => found?.[1] === pages)
    .map((found) => Number(found?.[2]))
    .filter((number) => number < Number(own ?? Infinity));
  return below.length === 0 ? [] : [{ url: atPath(url, `${pages}/${Math.max(...below)}.htm`) }];
}
