import type { Asking } from "../asking.ts";
import type { Imitate } from "../imitation.ts";
import { markupLines, markupPage, pageOf } from "../markup.ts";
import { type Published, publishedBy } from "../published.ts";
import { empty, html, type Reply } from "../reply.ts";
import { reportDocument } from "../report-document.ts";
import { serveRoutes } from "../routes.ts";

const proxy = "/module/web/jpage/dataproxy.jsp";
/** No more records than this are sent at once, however many are asked for. */
const most = 20;
const shown = 3;

/**
 * Records in CDATA: the first ones in the page, the others by the number of the first record, or in
 * the second column, whose server does not mind that, by the number of the page. A Referer is wanted.
 */
export const jcmsDataproxy: Imitate = (agencies) => {
  const reports = publishedBy(agencies);
  const oldest = Math.min(...reports.map(({ fact }) => fact.year));
  const lists = new Map([
    ["7", reports.filter(({ fact }) => fact.year > oldest)],
    ["8", reports.filter(({ fact }) => fact.year === oldest)],
  ]);
  const column = (id: string, other: string) => () =>
    html(columnPage(id, lists.get(id) ?? [], other));
  return {
    starts: ["/col/col7/index.html"],
    serve: serveRoutes(
      new Map<string, (asking: Asking) => Reply>([
        ["/col/col7/index.html", column("7", `<a href="/col/col8/index.html">${oldest}年</a>`)],
        ["/col/col8/index.html", column("8", "")],
        [proxy, (asking) => records(asking, lists)],
        ...reports.map((report) => [artPath(report), () => reportDocument(report)] as const),
      ]),
    ),
  };
};

function artPath({ date, id }: Published): string {
  return `/art/${date.split("-").map(Number).join("/")}/art_7_${id}.html`;
}

function columnPage(id: string, reports: readonly Published[], other: string): string {
  return markupPage(
    "政府信息公开年报",
    other,
    `<div id="55"><script type="text/xml">${store(reports.slice(0, shown), reports.length)}</script></div>`,
    `<script>$('#55').jpage({totalRecord:${reports.length},perPage:${shown},proxyUrl:'${proxy}',`,
    `ajaxParam:{col:1,appid:1,webid:3,path:'/',columnid:${id},unitid:'55',webname:'示例',permissiontype:0}});</script>`,
  );
}

function store(reports: readonly Published[], total: number): string {
  const parts = reports.map(
    (report) => `<record><![CDATA[${markupLines([report], artPath)}]]></record>`,
  );
  return `<datastore><totalrecord>${total}</totalrecord><recordset>${parts.join("")}</recordset></datastore>`;
}

function records(
  { url, method, headers, body }: Asking,
  lists: ReadonlyMap<string, readonly Published[]>,
): Reply {
  if (headers["referer"] === undefined) return empty(403);
  const { searchParams } = url;
  const parameters = method === "POST" ? new URLSearchParams(body) : searchParams;
  const id = parameters.get("columnid") ?? "";
  const list = lists.get(id) ?? [];
  const size = id === "8" ? 5 : Math.min(most, Number(searchParams.get("perpage")));
  const page = Number(searchParams.get("page") ?? 1) - 1;
  const start = Number(searchParams.get("startrecord") ?? 1) - 1;
  const sent = id === "8" ? pageOf(list, page, size) : list.slice(start, start + size);
  return html(store(sent, list.length), { "content-type": "text/xml;charset=UTF-8" });
}
