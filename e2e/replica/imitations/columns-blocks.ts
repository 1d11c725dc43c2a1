import type { Asking } from "../asking.ts";
import type { Imitate } from "../imitation.ts";
import { markupLines, markupPage, pageOf } from "../markup.ts";
import { type Published, publishedBy } from "../published.ts";
import { html, type Reply } from "../reply.ts";
import { reportDocument } from "../report-document.ts";
import { serveRoutes } from "../routes.ts";

const size = 20;
const guid = (part: string) => `0${part.padStart(7, "0")}-0000-4000-8000-${part.padStart(12, "0")}`;
const column = `/columns/${guid("a")}`;
const block = `${column}/templates/${guid("b")}/blocks/${guid("c")}`;

/** A column whose further links come in pieces of HTML. */
export const columnsBlocks: Imitate = (agencies) => {
  const reports = publishedBy(agencies);
  const lines = (page: number) => markupLines(pageOf(reports, page, size), detailPath);
  return {
    starts: [`${column}/index.html`],
    serve: serveRoutes(
      new Map<string, (asking: Asking) => Reply>([
        [
          `${column}/index.html`,
          () =>
            html(
              markupPage(
                "政府信息公开年报",
                lines(0),
                `<script>var block = "${block}?page=";</script>`,
              ),
            ),
        ],
        [block, ({ url }) => html(lines(Number(url.searchParams.get("page")) - 1))],
        ...reports.map((report) => [detailPath(report), () => reportDocument(report)] as const),
      ]),
    ),
  };
};

function detailPath({ date, id }: Published): string {
  const [year, month, day] = date.split("-");
  return `${column}/${year}${month}/${day}/${guid(id)}.html`;
}
