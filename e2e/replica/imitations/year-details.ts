import type { Asking } from "../asking.ts";
import type { Imitate } from "../imitation.ts";
import type { MadeAgency } from "../made/made-agency.ts";
import { markupPage } from "../markup.ts";
import { publishedBy } from "../published.ts";
import { html, type Reply } from "../reply.ts";
import { reportDocument } from "../report-document.ts";
import { serveRoutes } from "../routes.ts";

/** A form that lets choose a body and a year. */
export const yearDetails: Imitate = (agencies) => ({
  starts: ["/year_list.aspx"],
  serve: serveRoutes(
    new Map<string, (asking: Asking) => Reply | undefined>([
      ["/year_list.aspx", () => html(form(agencies))],
      ["/year_details.aspx", (asking) => details(asking, agencies)],
    ]),
  ),
});

function form(agencies: readonly MadeAgency[]): string {
  const years = new Set(agencies.flatMap(({ reports }) => reports.map(({ year }) => year)));
  const bodies = agencies.map(({ name, number }) => `<option value="${number}">${name}</option>`);
  return markupPage(
    "政府信息公开年报",
    `<form action="year_details.aspx"><select name="dept">${bodies.join("")}</select>`,
    `<select name="year">${[...years].map((year) => `<option>${year}</option>`).join("")}</select></form>`,
  );
}

function details({ url }: Asking, agencies: readonly MadeAgency[]): Reply | undefined {
  const dept = Number(url.searchParams.get("dept"));
  const year = Number(url.searchParams.get("year"));
  const report = publishedBy(agencies).find(
    ({ agency, fact }) => agency.number === dept && fact.year === year,
  );
  return report && reportDocument(report);
}
