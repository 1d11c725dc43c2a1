import { seedPage } from "#lib/load/seed/page.ts";
import type { Asking } from "../asking.ts";
import type { Imitate } from "../imitation.ts";
import { markupPage, pageOf } from "../markup.ts";
import { type Published, publishedBy } from "../published.ts";
import { html, json, type Reply } from "../reply.ts";
import { serveRoutes } from "../routes.ts";

const size = 20;
const tree = [
  { id: 1, name: "机构职能", children: [] },
  { id: 2, name: "政府信息公开", children: [{ id: 29, name: "政府信息公开年报", children: [] }] },
];

/** A catalogue whose pages are scripts; the text of a report lies in one as well. */
export const gkmlpt: Imitate = (agencies) => {
  const reports = publishedBy(agencies);
  const script = `window._CONFIG = { SID: '175', TREE: ${JSON.stringify(tree)} };`;
  return {
    starts: ["/xxgk/gkmlpt/index"],
    serve: serveRoutes(
      new Map<string, (asking: Asking) => Reply>([
        ["/xxgk/gkmlpt/index", () => html(markupPage("公开目录", `<script>${script}</script>`))],
        ["/xxgk/gkmlpt/api/all/29", (asking) => articles(asking, reports)],
        ...reports.map((report) => [postPath(report), () => html(post(report))] as const),
      ]),
    ),
  };
};

function postPath({ id }: Published): string {
  return `/xxgk/gkmlpt/content/0/${id.slice(0, 3)}/post_${id}.html`;
}

function articles({ url }: Asking, reports: readonly Published[]): Reply {
  const page = Number(url.searchParams.get("page")) - 1;
  return json({
    classify: { name: "政府信息公开年报", post_count: reports.length },
    articles: pageOf(reports, page, size).map((report) => ({
      ...{ title: report.title, url: new URL(postPath(report), url).href },
      ...{ publisher: report.agency.name, created_at: `${report.date} 09:30:00` },
      identifier: `${report.agency.code}/${report.fact.year + 1}-00001`,
    })),
  });
}

function post(report: Published): string {
  const { title, date, agency, fact } = report;
  const [, content = ""] = /<body>([\s\S]*)<\/body>/.exec(seedPage(fact)) ?? [];
  const detail = { title, content, publisher: agency.name, created_at: date };
  return markupPage(
    title,
    `<script>window._CONFIG = { DETAIL: ${JSON.stringify(detail)} };</script>`,
  );
}
