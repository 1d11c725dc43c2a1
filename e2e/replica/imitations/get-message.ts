import type { Asking } from "../asking.ts";
import type { Imitate } from "../imitation.ts";
import { markupLines, markupPage } from "../markup.ts";
import { type Published, publishedBy } from "../published.ts";
import { empty, html, type Reply } from "../reply.ts";
import { reportDocument } from "../report-document.ts";
import { serveRoutes } from "../routes.ts";

const endpoint = "/TrueCMS/messageController/getMessage.do";
/** Whoever asks for more at once gets none. */
const most = 20;
const script = `$('#list').jpage({proxyUrl:'${endpoint}',perPage:10,ajaxParam:{columnId:'4d919f98'}});`;

/** Records in XML in JSONP, for whoever sends a Referer. */
export const getMessage: Imitate = (agencies) => {
  const reports = publishedBy(agencies);
  return {
    starts: ["/nb/nb.html"],
    serve: serveRoutes(
      new Map<string, (asking: Asking) => Reply>([
        ["/nb/nb.html", () => html(markupPage("政府信息公开年报", `<script>${script}</script>`))],
        [endpoint, (asking) => records(asking, reports)],
        ...reports.map((report) => [contentPath(report), () => reportDocument(report)] as const),
      ]),
    ),
  };
};

function contentPath({ id }: Published): string {
  return `/nb/content/${id}.html`;
}

function records({ url, headers }: Asking, reports: readonly Published[]): Reply {
  if (headers["referer"] === undefined) return empty(404);
  const { searchParams } = url;
  const start = Number(searchParams.get("startrecord")) - 1;
  const size = Number(searchParams.get("perpage"));
  const sent = size > most ? [] : reports.slice(start, start + size);
  const parts = sent.map(
    (report) => `<record><![CDATA[${markupLines([report], contentPath)}]]></record>`,
  );
  const result = `<datastore><totalrecord>${reports.length}</totalrecord><recordset>${parts.join("")}</recordset></datastore>`;
  return html(`${searchParams.get("callback")}(${JSON.stringify({ result })})`, {
    "content-type": "text/javascript;charset=UTF-8",
  });
}
