import { createHash } from "node:crypto";
import type { Imitate } from "../imitation.ts";
import { markupLines, markupPage, pageOf } from "../markup.ts";
import { type Published, publishedBy } from "../published.ts";
import { html } from "../reply.ts";
import { reportDocument } from "../report-document.ts";
import { serveRoutes } from "../routes.ts";

const folder = "/site/c133076";
const size = 25;

/** Pages named by 32 hex digits; a script numbers the lists from 1. */
export const hexShtml: Imitate = (agencies) => {
  const reports = publishedBy(agencies);
  const pages = Math.ceil(reports.length / size);
  const list = (page: number) =>
    html(
      markupPage(
        "政府信息公开年报",
        markupLines(pageOf(reports, page, size), detailPath),
        `<script>createPageHTML('page_div',${pages}, ${page + 1},'list','shtml',${reports.length});</script>`,
      ),
    );
  return {
    starts: [`${folder}/list.shtml`],
    serve: serveRoutes(
      new Map([
        ...reports.map((report) => [detailPath(report), () => reportDocument(report)] as const),
        ...Array.from(
          { length: pages },
          (_, page) =>
            [`${folder}/list${page === 0 ? "" : `_${page + 1}`}.shtml`, () => list(page)] as const,
        ),
      ]),
    ),
  };
};

function detailPath({ date, id }: Published): string {
  const name = createHash("md5").update(id).digest("hex");
  return `${folder}/${date.slice(0, 7).replace("-", "")}/${name}.shtml`;
}
