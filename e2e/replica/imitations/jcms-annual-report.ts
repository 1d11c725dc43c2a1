import type { Asking } from "../asking.ts";
import type { Imitate } from "../imitation.ts";
import type { MadeAgency } from "../made/made-agency.ts";
import { markupPage } from "../markup.ts";
import { publishedBy } from "../published.ts";
import { html, type Reply } from "../reply.ts";
import { reportDocument } from "../report-document.ts";
import { serveRoutes } from "../routes.ts";

/** A page for each body, told apart by its code: it shows the newest report and lets choose a year. */
export const jcmsAnnualReport: Imitate = (agencies) => ({
  starts: ["/xxgk/nb/index.html"],
  serve: serveRoutes(
    new Map<string, (asking: Asking) => Reply | undefined>([
      ["/xxgk/nb/index.html", () => html(bodies(agencies))],
      ["/module/xxgk/xxgkAnnualReport.jsp", (asking) => annualReport(asking, agencies)],
    ]),
  ),
});

function bodies(agencies: readonly MadeAgency[]): string {
  const links = agencies.map(
    ({ name, code }) => `<li><a href="/module/xxgk/tree.jsp?area=${code}">${name}</a></li>`,
  );
  return markupPage("政府信息公开年报", `<ul>${links.join("\n")}</ul>`);
}

function annualReport({ url }: Asking, agencies: readonly MadeAgency[]): Reply | undefined {
  const reports = publishedBy(agencies.filter(({ code }) => code === url.searchParams.get("area")));
  const year = url.searchParams.get("fbtime");
  const report = reports.find(({ fact }) => year === null || fact.year === Number(year));
  if (report === undefined) return undefined;
  const years = reports.map(({ fact }) => `<option value="${fact.year}">${fact.year}年</option>`);
  const page = reportDocument(report);
  const choice = new TextEncoder().encode(`<select name="fbtime">${years.join("")}</select>`);
  return { ...page, body: Buffer.concat([page.body, choice]) };
}
