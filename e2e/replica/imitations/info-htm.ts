import type { Imitate } from "../imitation.ts";
import { markupLines, markupPage, pageOf } from "../markup.ts";
import { type Published, publishedBy } from "../published.ts";
import { html } from "../reply.ts";
import { reportDocument } from "../report-document.ts";
import { serveRoutes } from "../routes.ts";

const size = 14;

/** Pages numbered downwards: the second of five is `nb/4.htm`, the last one `nb/1.htm`. */
export const infoHtm: Imitate = (agencies) => {
  const reports = publishedBy(agencies);
  const pages = Math.ceil(reports.length / size);
  const list = (page: number) => {
    const next = pages - page - 1;
    return html(
      markupPage(
        "政府信息公开年报",
        markupLines(pageOf(reports, page, size), (report) => infoPath(report)),
        next > 0 ? `<a href="/zwgk/nb/${next}.htm">下页</a> <a href="/zwgk/nb/1.htm">尾页</a>` : "",
      ),
    );
  };
  return {
    starts: ["/zwgk/nb.htm"],
    serve: serveRoutes(
      new Map([
        ...reports.map((report) => [infoPath(report), () => reportDocument(report)] as const),
        ...Array.from(
          { length: pages },
          (_, page) =>
            [
              page === 0 ? "/zwgk/nb.htm" : `/zwgk/nb/${pages - page}.htm`,
              () => list(page),
            ] as const,
        ),
      ]),
    ),
  };
};

function infoPath({ id }: Published): string {
  return `/info/1042/${id}.htm`;
}
