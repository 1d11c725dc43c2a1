import type { Asking } from "../asking.ts";
import type { Imitate } from "../imitation.ts";
import { markupLines, markupPage, pageOf } from "../markup.ts";
import { type Published, publishedBy } from "../published.ts";
import { html, json, type Reply } from "../reply.ts";
import { reportDocument } from "../report-document.ts";
import { serveRoutes } from "../routes.ts";

const endpoint = "/api-gateway/jpaas-publish-server/front/page/build/unit";
const size = 15;
const query =
  "{'webId':'3','pageId':'9','parseType':'bulidstatic','pageType':'column','tagId':'列表','tplSetId':'5Hr'}";

/** A page whose list an endpoint sends; it minds the number of a page only in `paramJson`. */
export const jpaasUnit: Imitate = (agencies) => {
  const reports = publishedBy(agencies);
  return {
    starts: ["/zwgk/nb/index.html"],
    serve: serveRoutes(
      new Map<string, (asking: Asking) => Reply>([
        [
          "/zwgk/nb/index.html",
          () =>
            html(
              markupPage(
                "政府信息公开年报",
                `<script src="/unitbuild.js" url="${endpoint}" queryData="${query}"></script>`,
              ),
            ),
        ],
        [endpoint, (asking) => json({ success: true, data: { html: unit(asking, reports) } })],
        ...reports.map((report) => [artPath(report), () => reportDocument(report)] as const),
      ]),
    ),
  };
};

function artPath({ fact, id }: Published): string {
  return `/zwgk/nb/art/${fact.year + 1}/art_${id}.html`;
}

function unit({ url }: Asking, reports: readonly Published[]): string {
  const [, number = "1"] = /"pageNo":(\d+)/.exec(url.searchParams.get("paramJson") ?? "") ?? [];
  const lines = markupLines(pageOf(reports, Number(number) - 1, size), artPath);
  return `${lines}<div class="pagination" rows="${size}" count="${reports.length}"></div>`;
}
