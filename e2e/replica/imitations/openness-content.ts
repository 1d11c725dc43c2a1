import type { Imitate } from "../imitation.ts";
import { markupPage, pageOf } from "../markup.ts";
import { type Published, publishedBy } from "../published.ts";
import { html } from "../reply.ts";
import { reportDocument } from "../report-document.ts";
import { serveRoutes } from "../routes.ts";

const size = 20;

/** Links that give the year alone; the page says how many pages there are and does not link to them. */
export const opennessContent: Imitate = (agencies) => {
  const reports = publishedBy(agencies);
  const pages = Math.ceil(reports.length / size);
  const list = (page: number) => {
    const lines = pageOf(reports, page, size).map(
      (report) =>
        `<tr><td>${report.agency.name}</td><td><a href="${showPath(report)}">${report.fact.year}年</a></td><td>${report.date}</td></tr>`,
    );
    return html(
      markupPage("政府信息公开年报", `<table>${lines.join("\n")}</table>`, `<p>共 ${pages} 页</p>`),
    );
  };
  return {
    starts: ["/OpennessContent/showList/12/345/page_1.html"],
    serve: serveRoutes(
      new Map([
        ...reports.map((report) => [showPath(report), () => reportDocument(report)] as const),
        ...Array.from(
          { length: pages },
          (_, page) =>
            [`/OpennessContent/showList/12/345/page_${page + 1}.html`, () => list(page)] as const,
        ),
      ]),
    ),
  };
};

function showPath({ id }: Published): string {
  return `/XxgkAnnualReport/show/${id}.html`;
}
