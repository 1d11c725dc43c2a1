import { describe, expect, it } from "vitest";
import { familyOf } from "../families.ts";
import { gkmlpt } from "./gkmlpt.ts";
import { pageAt, told } from "./made/page-at.ts";

const site = "http://www.example.gov.cn/slj";
const tree = [
  { id: 1, name: "机构职能", children: [] },
  {
    id: 2,
    name: "公开",
    children: [
      { id: 29, name: "政府信息公开年报" },
      { id: 30, name: "指南" },
    ],
  },
];
const catalogue = `<script>window._CONFIG = { SID: '175', TREE: ${JSON.stringify(tree)}, other: 1 };</script>`;

function answer(articles: readonly object[], classify: object, page = 1) {
  return pageAt(
    `${site}/gkmlpt/api/all/29?page=${page}&sid=175`,
    JSON.stringify({ articles, classify }),
  );
}

describe("a catalogue with its tree in a script", () => {
  it("leads to the columns that are called annual reports", () => {
    const page = pageAt(`${site}/gkmlpt/index`, catalogue);
    expect(familyOf(page).id).toBe("gkmlpt");
    expect(gkmlpt.contents(page).parts.map(told)).toEqual([
      ["/slj/gkmlpt/api/all/29?page=1&sid=175"],
    ]);
  });

  it("leads to the column that its address names", () => {
    const page = pageAt(`${site}/gkmlpt/annualreport#2629`, catalogue);
    expect(gkmlpt.contents(page).parts.map(told)).toEqual([
      ["/slj/gkmlpt/api/all/2629?page=1&sid=175"],
    ]);
  });
});

describe("the articles of a column", () => {
  const article = {
    title: "2025年报告",
    url: `${site}/gkmlpt/content/3/1/post_1.html`,
    publisher: "示例市水利局",
    identifier: "11440000MB2C92072L/2026-00001",
    created_at: "2026-01-20 09:30:00",
  };

  it("are reports in a column of reports, with what is said of them", () => {
    const { reports } = gkmlpt.contents(
      answer([article], { name: "政府信息公开年报", post_count: 1 }),
    );
    expect(reports).toMatchObject([
      {
        title: "2025年报告",
        date: "2026-01-20",
        agency: "示例市水利局",
        indexNumber: article.identifier,
      },
    ]);
    expect(told(reports)).toEqual(["/slj/gkmlpt/content/3/1/post_1.html"]);
  });

  it("are reports elsewhere if they are called so", () => {
    const other = { title: "水利局2025年政府信息公开工作年度报告", post_url: "/a.html" };
    const { reports, names } = gkmlpt.contents(
      answer([article, other], { name: "通知", post_count: 2 }),
    );
    expect(told(reports)).toEqual(["/a.html"]);
    expect(names.length).toBe(2);
  });

  it("go on while there are more", () => {
    expect(told(gkmlpt.contents(answer([article], { post_count: 3 }, 2)).next)).toEqual([
      "/slj/gkmlpt/api/all/29?page=3&sid=175",
    ]);
    expect(gkmlpt.contents(answer([article], { post_count: 2 }, 2)).next).toEqual([]);
  });
});

describe("an article with its text in a script", () => {
  const detail = {
    title: '水利局2025年"报告"',
    content: `<p>一、总体情况 {</p><table><tr><td>${"1".repeat(500)}</td></tr></table>`,
    publisher: "示例市水利局",
    created_at: "2026-01-20",
    attachment: [{ name: "全文.pdf", url: "/a.pdf" }],
  };
  const page = (more: object) =>
    pageAt(
      `${site}/gkmlpt/content/3/1/post_1.html`,
      `<script>window._CONFIG = { DETAIL: ${JSON.stringify({ ...detail, ...more })} };</script>`,
    );

  it("is given as a page", () => {
    expect(familyOf(page({})).id).toBe("gkmlpt");
    const { report = "", reports, parts } = gkmlpt.contents(page({}));
    expect([reports, parts]).toEqual([[], []]);
    expect(report).toContain(detail.content);
    expect(report).toContain("<title>水利局2025年&quot;报告&quot;</title>");
    expect(report).toContain('<meta name="PubDate" content="2026-01-20">');
    expect(report).toContain('<a href="/a.pdf">全文.pdf</a>');
  });

  it("leads to its files where they hold the report", () => {
    const { report, parts } = gkmlpt.contents(page({ content: "<p>全文见附件。</p>" }));
    expect(report).toBeUndefined();
    expect(parts.map(told)).toEqual([["/a.pdf"]]);
  });

  it("is given as a page however short it is where there are no files", () => {
    const { report } = gkmlpt.contents(page({ content: "<p>略</p>", attachment: [] }));
    expect(report).toContain("<p>略</p>");
  });
});
