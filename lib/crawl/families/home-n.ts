import type { Contents, Family, Page, Ways } from "../family.ts";
import { atPath } from "./at-path.ts";
import { plainPage } from "./plain-page.ts";

const detail = /\/content_\d+\.htm$/;
const list = /^(.*\/home)(?:_(\d+))?\.htm$/;

/** Lists at `/…/home.htm` of pages at `/…/content_<number>.htm`; the pages are `home_0.htm` and on. */
export const homeN: Family = {
  id: "home-n",
  recognises: ({ url, anchors }) =>
    list.test(url.pathname) && anchors.some((anchor) => detail.test(anchor.url.pathname)),
  contents: (page: Page): Contents => ({ ...plainPage(page), guesses: nextOf(page.url) }),
};

function nextOf(url: URL): Ways {
  const [, stem, page = "0"] = list.exec(url.pathname) ?? [];
  return stem === undefined ? [] : [{ url: atPath(url, `${stem}_${Number(page) + 1}.htm`) }];
}
