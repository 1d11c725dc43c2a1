import type { Imitate } from "../imitation.ts";
import { markupLines, markupPage, pageOf } from "../markup.ts";
import { type Published, publishedBy } from "../published.ts";
import { html } from "../reply.ts";
import { reportDocument } from "../report-document.ts";
import { serveRoutes } from "../routes.ts";

const size = 20;

/** Pages of a list that nothing links to: `home.htm`, `home_1.htm` and on. */
export const homeN: Imitate = (agencies) => {
  const reports = publishedBy(agencies);
  const pages = Math.ceil(reports.length / size);
  const list = (page: number) =>
    html(markupPage("政府信息公开年报", markupLines(pageOf(reports, page, size), contentPath)));
  return {
    starts: ["/zfxxgk/home.htm"],
    serve: serveRoutes(
      new Map([
        ...reports.map((report) => [contentPath(report), () => reportDocument(report)] as const),
        ...Array.from(
          { length: pages },
          (_, page) =>
            [`/zfxxgk/home${page === 0 ? "" : `_${page}`}.htm`, () => list(page)] as const,
        ),
      ]),
    ),
  };
};

function contentPath({ date, id }: Published): string {
  return `/zfxxgk/${date.slice(0, 7)}/${date.slice(8)}/content_${id}.htm`;
}
