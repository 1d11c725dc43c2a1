import { z } from "zod";
import type { Asking } from "../asking.ts";
import type { Imitate } from "../imitation.ts";
import { markupPage, pageOf } from "../markup.ts";
import { type Published, publishedBy } from "../published.ts";
import { empty, html, json, type Reply } from "../reply.ts";
import { reportDocument } from "../report-document.ts";
import { serveRoutes } from "../routes.ts";

const endpoint = "/EWB-FRONT/rest/lightfrontaction/getgovinfolist";
const settings =
  'var siteInfo = {"siteGuid":"7eb5f7f1","siteName":"示例","projectName":"/EWB-FRONT"};';
const wantedSchema = z.object({
  ...{ siteGuid: z.literal("7eb5f7f1"), categorynum: z.literal("003001") },
  ...{ pageIndex: z.number(), pageSize: z.number() },
});

/** A list that is asked for by JSON; its first page is 1, and 0 gives the same. */
export const ewbInfoList: Imitate = (agencies) => {
  const reports = publishedBy(agencies);
  const page = markupPage(
    "政府信息公开年报",
    '<script src="/js/webBuilderCommon.js"></script><ul id="list"></ul>',
  );
  return {
    starts: ["/dynamic/zwgk/govInfoPub.html?categorynum=003001"],
    serve: serveRoutes(
      new Map<string, (asking: Asking) => Reply>([
        ["/dynamic/zwgk/govInfoPub.html", () => html(page)],
        [
          "/js/webBuilderCommon.js",
          () => html(settings, { "content-type": "application/javascript" }),
        ],
        [endpoint, (asking) => records(asking, reports)],
        ...reports.map((report) => [infoPath(report), () => reportDocument(report)] as const),
      ]),
    ),
  };
};

function infoPath({ date, id }: Published): string {
  return `/003/003001/${date.replaceAll("-", "")}/${id}.html`;
}

function records({ method, body }: Asking, reports: readonly Published[]): Reply {
  if (method !== "POST") return empty(405);
  const { pageIndex, pageSize } = wantedSchema.parse(JSON.parse(body));
  const data = pageOf(reports, Math.max(0, pageIndex - 1), pageSize).map((report) => ({
    ...{ infourl: infoPath(report), title: `${report.title.slice(0, 10)}…` },
    ...{ realtitle: report.title, infodate: report.date },
  }));
  return json({ custom: { data, total: reports.length } });
}
