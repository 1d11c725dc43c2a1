import type { Contents, Family, Link, Page } from "../family.ts";
import { guessesOf } from "./guesses.ts";
import { linesOf } from "./lines.ts";
import { plainPage } from "./plain-page.ts";

const column = /\/public\/column\/\w+$/;

/**
 * Bodies at `/public/column/<body>`, whose lists are told apart by what stands behind `?`. The
 * annual report of a year has no page of its own: the column with `timeFrame=<year>` holds it.
 */
export const publicColumn: Family = {
  id: "public-column",
  recognises: ({ url, anchors }) =>
    [url, ...anchors.map((anchor) => anchor.url)].some(({ pathname }) => column.test(pathname)),
  contents: (page: Page): Contents => {
    const plain = plainPage(page, (url) => url.host === page.url.host && column.test(url.pathname));
    const years = yearsOf(page);
    const known = new Set(years.map(({ url }) => url.href));
    return {
      ...plain,
      reports: [...years, ...plain.reports],
      columns: plain.columns.filter(({ url }) => !known.has(url.href)),
      guesses: guessesOf(page),
    };
  },
};

function yearsOf({ url, anchors }: Page): readonly Link[] {
  return linesOf(anchors).filter(
    (line) =>
      line.url.host === url.host &&
      column.test(line.url.pathname) &&
      /^(?:19|20)\d\d$/.test(line.url.searchParams.get("timeFrame") ?? ""),
  );
}
