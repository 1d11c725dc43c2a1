import type { Asking } from "../asking.ts";
import type { Imitate } from "../imitation.ts";
import { markupLines, markupPage, pageOf } from "../markup.ts";
import { type Published, publishedBy } from "../published.ts";
import { html, type Reply } from "../reply.ts";
import { reportDocument } from "../report-document.ts";
import { serveRoutes } from "../routes.ts";

const channel = "/channel_l_sylj0001";
const size = 18;

/** Pages named `doc_` and 24 hex digits; the page says how many pages of the list there are. */
export const channelDoc: Imitate = (agencies) => {
  const reports = publishedBy(agencies);
  const pages = Math.ceil(reports.length / size);
  const list = ({ url }: Asking) => {
    const page = Number(url.searchParams.get("page") ?? 1) - 1;
    return html(
      markupPage(
        "政府信息公开年报",
        markupLines(pageOf(reports, page, size), docPath),
        `共 ${pages} 页`,
      ),
    );
  };
  return {
    starts: [channel],
    serve: serveRoutes(
      new Map<string, (asking: Asking) => Reply>([
        [channel, list],
        ...reports.map((report) => [docPath(report), () => reportDocument(report)] as const),
      ]),
    ),
  };
};

function docPath({ id }: Published): string {
  return `${channel}/doc_${id.padStart(24, "0")}.html`;
}
