import { optionsOf } from "../anchors.ts";
import type { Contents, Family, Link, Page } from "../family.ts";
import { plainPage } from "./plain-page.ts";
import { agencyIn } from "./titles.ts";

const name = "year_details.aspx";

/**
 * Reports at `year_details.aspx?dept=<number>&year=<year>`: a page lets its reader choose a body and a
 * year, and every pair of them is an address.
 */
export const yearDetails: Family = {
  id: "year-details",
  recognises: ({ url, text }) => url.pathname.endsWith(name) || text.includes(name),
  contents: (page: Page): Contents => {
    const plain = plainPage(page);
    const linked = page.anchors
      .filter(({ url }) => url.pathname.endsWith(name) && url.host === page.url.host)
      .map(({ url, title, text }) => ({ url, title: title || text }));
    return { ...plain, reports: [...plain.reports, ...linked, ...toChoose(page)] };
  },
};

function toChoose({ url, text }: Page): readonly Link[] {
  const options = optionsOf(text);
  const years = options.filter(({ value }) => /^(?:19|20)\d\d$/.test(value));
  const bodies = options.filter(({ label }) => agencyIn(label) !== undefined);
  const address = new URL(name, url);
  return bodies.flatMap(({ value: dept, label }) =>
    years.map(({ value: year }) => {
      address.search = new URLSearchParams({ dept, year }).toString();
      return { url: new URL(address), title: `${label} ${year}`, agency: label };
    }),
  );
}
