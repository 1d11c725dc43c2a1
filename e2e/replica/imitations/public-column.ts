import type { Asking } from "../asking.ts";
import type { Imitate } from "../imitation.ts";
import type { MadeAgency } from "../made/made-agency.ts";
import { markupPage } from "../markup.ts";
import { publishedBy } from "../published.ts";
import { html, type Reply } from "../reply.ts";
import { reportPage } from "../report-document.ts";

const portal = "/public/column/1";

/** A column a body, which holds its newest report and links to the same for other years. */
export const publicColumn: Imitate = (agencies) => ({
  starts: [`${portal}?type=3&nav=5`],
  serve: (asking) => {
    if (asking.url.pathname === portal) return html(bodies(agencies));
    const agency = agencies.find(({ number }) => asking.url.pathname === pathOf(number));
    return agency === undefined ? undefined : column(asking, agency);
  },
});

function pathOf(number: number): string {
  return `/public/column/${7000 + number}`;
}

function bodies(agencies: readonly MadeAgency[]): string {
  const links = agencies.map(
    ({ name, number }) =>
      `<li><a href="${pathOf(number)}?type=3&amp;nav=5&amp;sub=3">${name}</a></li>`,
  );
  return markupPage("政府信息公开年报", `<ul>${links.join("\n")}</ul>`);
}

function column({ url }: Asking, agency: MadeAgency): Reply | undefined {
  const reports = publishedBy([agency]);
  const year = url.searchParams.get("timeFrame");
  const report = reports.find(({ fact }) => year === null || fact.year === Number(year));
  if (report === undefined) return undefined;
  const years = reports.map(
    ({ fact }) =>
      `<a href="${pathOf(agency.number)}?type=3&amp;nav=5&amp;sub=3&amp;timeFrame=${fact.year}&amp;hasContent=true">${fact.year}</a>`,
  );
  const page = reportPage(report);
  const links = new TextEncoder().encode(`<p>${years.join(" ")}</p>`);
  return { ...page, body: Buffer.concat([page.body, links]) };
}
