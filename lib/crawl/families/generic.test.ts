import { describe, expect, it } from "vitest";
import { anchorsOf } from "../anchors.ts";
import type { Link } from "../family.ts";
import { generic } from "./generic.ts";

const address = new URL("http://www.example.gov.cn/zwgk/nb/index.html");

function page(...body: string[]) {
  const text = body.join("\n");
  const asked = { url: address };
  return generic.contents({ asked, url: address, text, anchors: anchorsOf(text, address) });
}

const links = (found: readonly Link[]) => found.map(({ url, title }) => `${url.pathname} ${title}`);

describe("the reports of a plain list", () => {
  it("takes the whole title where the words are cut short", () => {
    const list = page(
      '<a href="./202601/t1.htm" title="岚山区水利局2025年政府信息公开工作年度报告">岚山区水利局20…</a>',
    );
    expect(links(list.reports)).toEqual([
      "/zwgk/nb/202601/t1.htm 岚山区水利局2025年政府信息公开工作年度报告",
    ]);
  });

  it("takes the words where the title says nothing", () => {
    const list = page(
      '<a href="a.html" title="点击查看">水利局 2024 年度<br>政府信息公开工作年度报告</a>',
    );
    expect(links(list.reports)).toEqual([
      "/zwgk/nb/a.html 水利局 2024 年度政府信息公开工作年度报告",
    ]);
  });

  it.each([
    "关于做好2025年政府信息公开工作年度报告编制的通知",
    "2025年政府网站工作年度报表",
    "一图读懂2025年政府信息公开工作年度报告",
    "2025年法治政府建设年度报告",
    "政府信息公开年报",
    "我区召开2025年政务公开工作会议",
  ])("leaves %s", (title) => {
    expect(page(`<a href="a.html">${title}</a>`).reports).toEqual([]);
  });

  it("leaves links that lead to no page", () => {
    const title = "水利局2025年政府信息公开工作年度报告";
    const list = page(
      `<a href="javascript:void(0)">${title}</a>`,
      `<a href="mailto:a@b.cn">${title}</a>`,
      `<a ms-attr-href="el.url">${title}</a>`,
      `<a href="http://[">${title}</a>`,
    );
    expect(list.reports).toEqual([]);
  });

  it("minds <base>, and drops what stands behind #", () => {
    const list = page(
      '<base href="/gk/">',
      '<a href="a.html#top">水利局2025年政府信息公开年报</a>',
    );
    expect(links(list.reports)).toEqual(["/gk/a.html 水利局2025年政府信息公开年报"]);
  });
});

describe("the columns of a plain list", () => {
  it.each([
    "2021年",
    "2021",
    "2021年度",
    " 2021 年 ",
    "政府信息公开年报",
    "政府信息公开工作年度报告",
  ])("takes %s", (name) => {
    expect(page(`<a href="2021/">${name}</a>`).columns.length).toBe(1);
  });

  it.each(["2021年预算", "通知公告", "2021年水利局政府信息公开工作年度报告", "12"])(
    "leaves %s",
    (name) => {
      expect(page(`<a href="2021/">${name}</a>`).columns).toEqual([]);
    },
  );
});

describe("the next pages of a plain list", () => {
  it.each(["下一页", "下页", "<span>&nbsp;下一页</span>", "[下一页]", "下一页&gt;", "Next"])(
    "takes %s",
    (words) => {
      const list = page('<a href="index.html">上一页</a>', `<a href="index_1.html">${words}</a>`);
      expect(list.next.map(({ url }) => url.pathname)).toEqual(["/zwgk/nb/index_1.html"]);
    },
  );

  it("ends with the last page", () => {
    expect(page('<script>createPageHTML(3, 2, "index", "html")</script>').next).toEqual([]);
    expect(page("下一页", '<a href="javascript:;">下一页</a>').next).toEqual([]);
  });
});
