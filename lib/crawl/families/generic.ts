import { compact } from "#lib/read/compact.ts";
import { isReportTitle } from "#lib/read/title.ts";
import type { Anchor } from "../anchor.ts";
import type { Call } from "../call.ts";
import type { Contents, Family, Link, Page } from "../family.ts";
import { isWithin } from "../within.ts";
import { scriptedNextPage } from "./scripted-next-page.ts";

const year = /(?:19|20)\d\d|二[〇○零oO0][〇○零oO0一二三]/;
const yearAlone = /^(?:19|20)\d\d(?:年度?|年报)?$/;
const nextPage = /^[[【<《]*(?:下一?页|后一页|next(?:page)?)[\]】>》»›]*$/i;

/** Any plain list: links by their titles, paging by its words (DOMAIN.md part 5.3). */
export const generic: Family = { id: "generic", recognises: () => true, contents };

function contents(page: Page): Contents {
  const { anchors, url } = page;
  const next = nextPages(page).filter((call) => isWithin(call.url, url));
  const turns = new Set(nextPages(page).map((call) => call.url.href));
  return {
    reports: named(anchors, isReportOfYear),
    columns: named(anchors, isColumn).filter((call) => isWithin(call.url, url)),
    parts: [],
    next,
    names: anchors.filter((anchor) => !turns.has(anchor.url.href)),
  };
}

/** Without a year it is the name of the column rather than of a report. */
function isReportOfYear(name: string): boolean {
  return isReportTitle(name) && year.test(compact(name).text);
}

function isColumn(name: string): boolean {
  return yearAlone.test(compact(name).text) || (isReportTitle(name) && !isReportOfYear(name));
}

function nextPages(page: Page): readonly Call[] {
  const written = named(page.anchors, (name) => nextPage.test(compact(name).text));
  const scripted = scriptedNextPage(page);
  return scripted === undefined ? written : [...written, { url: scripted }];
}

/** Anchors with a name that fits, by their whole title or else by their words. */
function named(anchors: readonly Anchor[], fits: (name: string) => boolean): readonly Link[] {
  return anchors.flatMap(({ url, title, text }) => {
    const name = [title, text].find(fits);
    return name === undefined ? [] : [{ url, title: name }];
  });
}
