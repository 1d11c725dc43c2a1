import type { Asking } from "../asking.ts";
import type { Imitate } from "../imitation.ts";
import type { MadeAgency } from "../made/made-agency.ts";
import { markupLines, markupPage, pageOf } from "../markup.ts";
import { type Published, publishedBy } from "../published.ts";
import { html, type Reply } from "../reply.ts";
import { reportDocument, reportPage } from "../report-document.ts";
import { type Routes, serveRoutes } from "../routes.ts";

type Route = readonly [path: string, serve: (asking: Asking) => Reply | undefined];

const size = 8;

/** Plain lists, a quarter of the bodies in each of four kinds. */
export const generic: Imitate = (agencies) => {
  const [first = [], second = [], third = [], fourth = []] = [0, 1, 2, 3].map((kind) =>
    agencies.filter((_, at) => at % 4 === kind),
  );
  const routes: Routes = new Map([
    ...byYear(publishedBy(first)),
    ...byBody(second),
    ...inFrame(publishedBy(third)),
    ...onColumn(fourth),
  ]);
  return {
    starts: ["/zwgk/nb/", "/gk/nb/index.html", "/frame/nb/index.html", "/own/nb/index.html"],
    serve: serveRoutes(routes),
  };
};

const pathOf = (folder: string) => (report: Published) => `${folder}/${report.id}.html`;

function reportRoutes(reports: readonly Published[], folder: string): readonly Route[] {
  return reports.map((report) => [pathOf(folder)(report), () => reportDocument(report)]);
}

/** A column a year, whose pages are linked to. */
function byYear(reports: readonly Published[]): readonly Route[] {
  const years = [...new Set(reports.map(({ fact }) => fact.year))];
  const links = years.map((year) => `<a href="./${year}/">${year}年</a>`);
  const columns = years.flatMap((year): readonly Route[] => {
    const list = reports.filter(({ fact }) => fact.year === year);
    const pages = Math.ceil(list.length / 2);
    return Array.from({ length: pages }, (_, page): Route => {
      const next = page + 1 < pages ? `<a href="index_${page + 1}.html">下一页</a>` : "下一页";
      const lines = markupLines(pageOf(list, page, 2), pathOf("/art"));
      const name = page === 0 ? "" : `index_${page}.html`;
      return [`/zwgk/nb/${year}/${name}`, () => html(markupPage(`${year}年`, lines, next))];
    });
  });
  return [
    ["/zwgk/nb/", () => html(markupPage("政府信息公开年报", ...links))],
    ...columns,
    ...reportRoutes(reports, "/art"),
  ];
}

/** A column for a kind of bodies, below it one a body, below it the reports, which do not name the body. */
function byBody(agencies: readonly MadeAgency[]): readonly Route[] {
  const bodies = agencies.map(({ name, number }) => `<a href="${number}/">${name}</a>`);
  return [
    ["/gk/nb/index.html", () => html(markupPage("政府信息公开年报", '<a href="bm/">县直部门</a>'))],
    ["/gk/nb/bm/", () => html(markupPage("县直部门", ...bodies))],
    ...agencies.flatMap((agency): readonly Route[] => {
      const folder = `/gk/nb/bm/${agency.number}`;
      const lines = publishedBy([agency]).map(
        (report) =>
          `<li><a href="${report.id}.html">${report.fact.year}年政府信息公开工作年度报告</a></li>`,
      );
      return [
        [`${folder}/`, () => html(markupPage(agency.name, `<ul>${lines.join("")}</ul>`))],
        ...reportRoutes(publishedBy([agency]), folder),
      ];
    }),
  ];
}

/** A list in a frame, which says how many pages it has and links to none. */
function inFrame(reports: readonly Published[]): readonly Route[] {
  const frame = '<iframe src="/inner/list.jsp?id=7" width="100%"></iframe>';
  const pages = Math.ceil(reports.length / size);
  const list = ({ url }: Asking) => {
    const page = Number(url.searchParams.get("pageNo") ?? 1) - 1;
    const lines = markupLines(pageOf(reports, page, size), pathOf("/inner/art"));
    return html(`${lines}<script>var totalPage = ${pages};</script>`);
  };
  return [
    ["/frame/nb/index.html", () => html(markupPage("政府信息公开年报", frame))],
    ["/inner/list.jsp", list],
    ...reportRoutes(reports, "/inner/art"),
  ];
}

/** A page for each body that is its newest report and links to the older ones by their years. */
function onColumn(agencies: readonly MadeAgency[]): readonly Route[] {
  const bodies = agencies.map(({ name, number }) => `<a href="${number}/index.html">${name}</a>`);
  return [
    ["/own/nb/index.html", () => html(markupPage("政府信息公开年报", ...bodies))],
    ...agencies.flatMap((agency): readonly Route[] => {
      const [newest, ...older] = publishedBy([agency]);
      const folder = `/own/nb/${agency.number}`;
      if (newest === undefined) return [];
      const links = older.map(({ id, fact }) => `<a href="${id}.html">${fact.year}年</a>`);
      const page = reportPage(newest);
      const body = Buffer.concat([page.body, new TextEncoder().encode(links.join("\n"))]);
      return [[`${folder}/index.html`, () => ({ ...page, body })], ...reportRoutes(older, folder)];
    }),
  ];
}
