import iconv from "iconv-lite";
import type { Imitate } from "../imitation.ts";
import { markupLines, markupPage, pageOf } from "../markup.ts";
import { type Published, publishedBy } from "../published.ts";
import { html, type Reply } from "../reply.ts";
import { reportDocument } from "../report-document.ts";
import { serveRoutes } from "../routes.ts";

const folder = "/zwgk/nb";
const size = 15;

/** Static pages, numbered by a script; the lists are in GBK, and only their header says so. */
export const trsCreatePage: Imitate = (agencies) => {
  const reports = publishedBy(agencies);
  const pages = Math.ceil(reports.length / size);
  const list = (page: number) =>
    chinese(
      markupPage(
        "政府信息公开年报",
        markupLines(pageOf(reports, page, size), (report) => `.${detailPath(report)}`),
        `<script>createPageHTML(${pages}, ${page}, "index", "html");</script>`,
      ),
    );
  return {
    starts: [`${folder}/index.html`],
    serve: serveRoutes(
      new Map([
        ...reports.map(
          (report) => [`${folder}${detailPath(report)}`, () => reportDocument(report)] as const,
        ),
        ...Array.from(
          { length: pages },
          (_, page) =>
            [`${folder}/index${page === 0 ? "" : `_${page}`}.html`, () => list(page)] as const,
        ),
      ]),
    ),
  };
};

function detailPath({ date, id }: Published): string {
  const [year, month, day] = date.split("-");
  return `/${year}${month}/t${year}${month}${day}_${id}.html`;
}

function chinese(text: string): Reply {
  return {
    ...html(text),
    headers: { "content-type": "text/html;charset=gb2312" },
    body: iconv.encode(text, "gbk"),
  };
}
