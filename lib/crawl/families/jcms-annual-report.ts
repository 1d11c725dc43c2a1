import { anchorsOf, optionsOf } from "../anchors.ts";
import type { Call } from "../call.ts";
import type { Contents, Family, Link, Page } from "../family.ts";
import { linesOf, sortLines } from "./lines.ts";
import { noContents } from "./no-contents.ts";
import { plainPage } from "./plain-page.ts";
import { refererOf } from "./referer.ts";
import { agencyIn } from "./titles.ts";

const report = "/module/xxgk/xxgkAnnualReport.jsp";
const search = "/module/xxgk/search.jsp";

/** A body's code as these addresses hold it: the unified social credit code. */
const code = /^[0-9A-Z]{18}$/;

/**
 * Annual reports at `xxgkAnnualReport.jsp?area=<code of the body>&fbtime=<year>`, a page with a choice
 * of years; lists of bodies link to it or name the codes; without it `search.jsp` finds all that a
 * body has published by the words of the title.
 */
export const jcmsAnnualReport: Family = {
  id: "jcms-annual-report",
  recognises: ({ url, text }) =>
    url.pathname.startsWith("/module/xxgk/") || /\/module\/xxgk\//.test(text),
  contents: (page) => (page.url.pathname === search ? found(page) : shown(page)),
};

function shown(page: Page): Contents {
  const plain = plainPage(page);
  const links = linesOf(page.anchors).filter(
    ({ url }) => url.host === page.url.host && code.test(url.searchParams.get("area") ?? ""),
  );
  const years = [
    ...links.filter(({ url }) => url.pathname === report && url.searchParams.has("fbtime")),
    ...yearsToChoose(page),
  ];
  const bodies = links.filter(({ url }) => !url.searchParams.has("fbtime")).flatMap(bodyOf);
  const [, area] = /\btree\.jsp\?area=([0-9A-Z]{18})\b/.exec(page.text) ?? [];
  const searches =
    area === undefined || years.length + bodies.length > 0 ? [] : [[searchFor(area, 1, page.url)]];
  return {
    ...plain,
    reports: [...plain.reports, ...years],
    columns: [...plain.columns, ...bodies],
    parts: [...plain.parts, ...searches],
  };
}

/** The years of a body between which the page lets its reader choose. */
function yearsToChoose({ url, text }: Page): readonly Link[] {
  const area = url.searchParams.get("area");
  if (url.pathname !== report || area === null) return [];
  return optionsOf(text)
    .filter(({ value }) => /^(?:19|20)\d\d$/.test(value))
    .map(({ value }) => ({
      url: new URL(`${report}?area=${area}&fbtime=${value}`, url),
      title: value,
    }));
}

function bodyOf({ url, title }: Link): readonly Link[] {
  const agency = agencyIn(title);
  const area = url.searchParams.get("area") ?? "";
  if (agency === undefined) return [];
  return [{ url: new URL(`${report}?area=${area}`, url), title, agency }];
}

function searchFor(area: string, page: number, referer: URL): Call {
  const words = encodeURIComponent("年度报告");
  const query = `area=${area}&infotypeId=&vc_title=${words}&vc_number=&currpage=${page}`;
  return {
    url: new URL(`${search}?${query}`, referer),
    body: "",
    headers: { referer: referer.href },
  };
}

function found(page: Page): Contents {
  const referer = refererOf(page);
  const lines = linesOf(anchorsOf(page.text, referer));
  const { searchParams } = page.asked.url;
  const next = Number(searchParams.get("currpage") ?? 1) + 1;
  const area = searchParams.get("area") ?? "";
  return { ...noContents, ...sortLines(lines), guesses: [searchFor(area, next, referer)] };
}
