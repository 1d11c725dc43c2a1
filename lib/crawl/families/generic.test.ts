import { describe, expect, it } from "vitest";
import { generic } from "./generic.ts";
import { pageAt, told } from "./made/page-at.ts";

const address = "http://www.example.gov.cn/zwgk/nb/index.html";
const page = (...body: string[]) => generic.contents(pageAt(address, body.join("\n")));

describe("the reports of a plain list", () => {
  it("have the whole title where the words are cut short", () => {
    const { reports } = page(
      '<a href="./202601/t1.htm" title="岚山区水利局2025年政府信息公开工作年度报告">岚山区水利局20…</a>',
    );
    expect(told(reports)).toEqual(["/zwgk/nb/202601/t1.htm"]);
    expect(reports).toMatchObject([{ title: "岚山区水利局2025年政府信息公开工作年度报告" }]);
  });

  it("have the words for a title where the title says nothing", () => {
    const { reports } = page(
      '<a href="a.html" title="点击查看全部内容请按这里这里这里这里">水利局 2024 年度<br>政府信息公开工作年度报告</a>',
    );
    expect(reports).toMatchObject([{ title: "水利局 2024 年度政府信息公开工作年度报告" }]);
  });

  it("have the date and the body that stand beside them", () => {
    const { reports } = page(
      '<table><tr><td>柳河镇人民政府</td><td><a href="a.html">2024年政府信息公开工作年度报告</a></td><td>2025-01-20</td></tr></table>',
    );
    expect(reports).toMatchObject([{ date: "2025-01-20", agency: "柳河镇人民政府" }]);
  });

  it.each([
    "关于做好2025年政府信息公开工作年度报告编制的通知",
    "2025年政府网站工作年度报表",
    "一图读懂2025年政府信息公开工作年度报告",
    "2025年法治政府建设年度报告",
    "政府信息公开年报",
    "我区召开2025年政务公开工作会议",
  ])("are not called %s", (title) => {
    expect(page(`<a href="a.html">${title}</a>`).reports).toEqual([]);
  });

  it("are pages", () => {
    const title = "水利局2025年政府信息公开工作年度报告";
    const { reports } = page(
      `<a href="javascript:void(0)">${title}</a>`,
      `<a href="mailto:a@b.cn">${title}</a>`,
      `<a ms-attr-href="el.url">${title}</a>`,
      `<a href="http://[">${title}</a>`,
    );
    expect(reports).toEqual([]);
  });

  it("are where <base> says, without what stands behind #", () => {
    const { reports } = page(
      '<base href="/gk/">',
      '<a href="a.html#top">水利局2025年政府信息公开年报</a>',
    );
    expect(told(reports)).toEqual(["/gk/a.html"]);
  });
});

describe("the columns of a plain list", () => {
  it.each(["2021年", "2021", "2021年度", " 2021 年 ", "政府信息公开年报", "市水利局", "各镇街"])(
    "may be called %s",
    (name) => {
      expect(told(page(`<a href="2021/">${name}</a>`).columns)).toEqual(["/zwgk/nb/2021/"]);
    },
  );

  it("that are called like a body hold its reports", () => {
    expect(page('<a href="slj/">市水利局</a>').columns).toMatchObject([{ agency: "市水利局" }]);
  });

  it.each(["2021年预算", "通知公告", "2021年水利局政府信息公开工作年度报告", "12"])(
    "are not called %s",
    (name) => {
      expect(page(`<a href="2021/">${name}</a>`).columns).toEqual([]);
    },
  );

  it("are under the folder of the page, on its host", () => {
    const { columns } = page(
      '<a href="/zwgk/2020/">2020年</a><a href="http://slj.example.gov.cn/zwgk/nb/2019/">2019年</a>',
    );
    expect(columns).toEqual([]);
  });

  it("are called like bodies only where reports are gathered", () => {
    const news = pageAt("http://www.example.gov.cn/xw/", '<a href="slj/">市水利局</a>');
    expect(generic.contents(news).columns).toEqual([]);
    const named = pageAt(
      "http://www.example.gov.cn/xw/",
      `<title>信息公开年报</title>${news.text}`,
    );
    expect(told(generic.contents(named).columns)).toEqual(["/xw/slj/"]);
  });
});

describe("the frames of a plain list", () => {
  it("are parts of it on its own host", () => {
    const { parts } = page(
      '<iframe src="/inner/list.jsp?a=1&amp;b=2"></iframe><iframe src="http://weather.example.com/"></iframe><iframe src="about:blank"></iframe>',
    );
    expect(parts.map(told)).toEqual([["/inner/list.jsp?a=1&b=2"]]);
  });
});

describe("the next page of a plain list", () => {
  it.each(["下一页", "下页", "<span>&nbsp;下一页</span>", "[下一页]", "下一页&gt;", "Next"])(
    "is called %s",
    (words) => {
      const { next } = page(
        '<a href="index.html">上一页</a>',
        `<a href="index_1.html">${words}</a>`,
      );
      expect(told(next)).toEqual(["/zwgk/nb/index_1.html"]);
    },
  );

  it("is an address", () => {
    expect(page("下一页", '<a href="javascript:;">下一页</a>').next).toEqual([]);
  });

  it("is not what the list names", () => {
    const { names } = page(
      '<a href="index_1.html">下一页</a><a href="index_2.html">3</a><a href="a.html">会议</a>',
    );
    expect(told(names)).toEqual(["/zwgk/nb/a.html"]);
  });
});

describe("guesses at the next page of a plain list", () => {
  it("are made under all usual names where the page says that there are more", () => {
    expect(told(page("共<b>3</b>页").guesses)).toEqual([
      "/zwgk/nb/index_1.html",
      "/zwgk/nb/index_2.html",
      "/zwgk/nb/index/2",
      "/zwgk/nb/column-index-2.html",
      ...["page", "pageNo", "pageIndex", "currPage", "pn"].map(
        (key) => `/zwgk/nb/index.html?${key}=2`,
      ),
    ]);
  });

  it.each([
    ["list_2.shtml", ["/zwgk/nb/list_3.shtml"]],
    ["list.jsp?id=7&pageNo=2&x=1", ["/zwgk/nb/list.jsp?id=7&pageNo=3&x=1"]],
    ["showList/page_2.html", ["/zwgk/nb/showList/page_3.html"]],
    ["list_3.shtml", []],
  ])("go on from %s as it is called", (path, guesses) => {
    const second = pageAt(new URL(path, address).href, "<script>var totalPage = 3;</script>");
    expect(told(generic.contents(second).guesses)).toEqual(guesses);
  });

  it.each(["", "共1页", "共12条", "pageCount: 1"])(
    "are not made where it says nothing or one: %s",
    (text) => {
      expect(page(text).guesses).toEqual([]);
    },
  );
});
