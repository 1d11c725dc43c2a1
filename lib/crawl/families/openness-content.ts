import type { Contents, Family, Page } from "../family.ts";
import { guessesOf } from "./guesses.ts";
import { linesOf } from "./lines.ts";
import { plainPage } from "./plain-page.ts";

/** Pages of this kind are annual reports whatever their links are called. */
const report = /\/(?:XxgkAnnualReport|Xxgknb|OpennessAnnualReport)\/show\/\d+\.html$/;
const list =
  /\/(?:(?:Branch)?OpennessContent|XxgkAnnualReport|Xxgknb|OpennessAnnualReport)\/showList\//;

/**
 * Lists at `/OpennessContent/showList/<body>/<column>/page_1.html` and annual reports at
 * `/XxgkAnnualReport/show/<number>.html`, whose links often give the year alone.
 */
export const opennessContent: Family = {
  id: "openness-content",
  recognises: ({ url, anchors }) =>
    [url, ...anchors.map((anchor) => anchor.url)].some(
      ({ pathname }) => report.test(pathname) || list.test(pathname),
    ),
  contents: (page: Page): Contents => {
    const { url, anchors } = page;
    const plain = plainPage(page, (other) => other.host === url.host && list.test(other.pathname));
    const shown = linesOf(anchors.filter((anchor) => report.test(anchor.url.pathname)));
    const known = new Set(shown.map((line) => line.url.href));
    const others = plain.reports.filter((line) => !known.has(line.url.href));
    return { ...plain, reports: [...shown, ...others], guesses: guessesOf(page) };
  },
};
