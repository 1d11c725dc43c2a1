import type { Page, Ways } from "../family.ts";

/** What scripts and words of a page say about how many pages there are. */
const counts = [
  /\b(?:total_?pages?|page_?count|count_?page|totalpagenum|pages?total)["']?\s*[:=]\s*["']?(\d{1,4})\b/i,
  /共\s*(?:<[^>]+>\s*)*(\d{1,4})\s*(?:<[^>]+>\s*)*页/,
];

/** Where an address holds the number of its page: `index_2.html`, `?page=2`, `/list/2`. */
const numbered = [
  /^(.*[/?&](?:page|pageno|pageindex|currpage|curpage|pn|p)=)(\d{1,4})(.*)$/i,
  /^(.*_)(\d{1,4})(\.s?html?(?:\?.*)?)$/i,
  /^(.*\/page_?)(\d{1,4})(\.s?html?)$/i,
];

/**
 * Where the next page of a list would be whose page says that there are several and does not link
 * to them. The second page is looked for under each usual name (DOMAIN.md part 5.3); from then on
 * the number in the address is raised until it is the number of pages.
 */
export function guessesOf({ text, url }: Page): Ways {
  const pages = Math.max(0, ...counts.map((count) => Number(count.exec(text)?.[1] ?? 0)));
  if (pages < 2) return [];
  const [, before, number, after] =
    numbered.map((form) => form.exec(url.href)).find((found) => found !== null) ?? [];
  if (before === undefined) return secondPages(url).map((href) => ({ url: new URL(href, url) }));
  const next = Number(number) + 1;
  return next > pages ? [] : [{ url: new URL(`${before}${next}${after}`) }];
}

function secondPages({ pathname, search }: URL): readonly string[] {
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  const [, stem, extension] = /^(.+)\.(s?html?)$/i.exec(name) ?? [undefined, "index", "html"];
  const asked = ["page", "pageNo", "pageIndex", "currPage", "pn"].map(
    (key) => `${search === "" ? "?" : `${search}&`}${key}=2`,
  );
  if (search !== "") return asked;
  const named = [`${stem}_1.${extension}`, `${stem}_2.${extension}`];
  const folder = name === "" ? ["2"] : [`${stem}/2`];
  return [...named, ...folder, `column-index-2.${extension}`, ...asked];
}
