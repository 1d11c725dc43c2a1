import { describe, expect, it } from "vitest";
import { anchorsOf } from "./anchors.ts";
import { generic } from "./families/generic.ts";
import { type Found, leadsOf, type Memory, otherWay } from "./leads.ts";
import { type Lead, startAt, type Task } from "./task.ts";

const start = new URL("http://www.example.gov.cn/zwgk/nb/index.html");

function task(more: Partial<Task> = {}): Task {
  return { ...startAt(start), id: 1, sourceId: 1, round: 1, listId: null, ...more };
}

/** A memory that begins with nothing, and keeps what it is told of. */
function memory(...met: string[]) {
  const names = new Set<string>();
  const keys = new Set([start.href, ...met]);
  return {
    isMet: (key: string) => keys.has(key),
    namesNew(these: readonly string[]) {
      const before = names.size;
      for (const key of these) names.add(key);
      return names.size > before;
    },
  } satisfies Memory;
}

function found(text: string, path = "index.html"): Found {
  const url = new URL(path, start);
  const page = { asked: { url }, url, text, anchors: anchorsOf(text, url) };
  return { url, contents: generic.contents(page) };
}

const report = (href: string) => `<a href="${href}">水利局2025年政府信息公开工作年度报告</a>`;
const told = (leads: readonly Lead[]) =>
  leads
    .filter(({ role }) => role !== "guess")
    .map(({ call, role, depth, turn }) =>
      [role, call.url.href.replace(start.origin, ""), depth, turn].join(" "),
    );

describe("leadsOf(found, task, memory)", () => {
  it("goes to reports anywhere, to lists below the column alone", () => {
    const html = `${report("/art/1.html")}${report("http://slj.example.gov.cn/2.html")}
      <a href="2021/">2021年</a><a href="/zwgk/2020/">2020年</a><a href="http://slj.example.gov.cn/zwgk/nb/2019/">2019年</a>
      <a href="index_1.html">下一页</a><a href="/">首页</a>`;
    expect(told(leadsOf(found(html), task(), memory()))).toEqual([
      "report /art/1.html 0 1",
      "report http://slj.example.gov.cn/2.html 0 1",
      "column /zwgk/nb/2021/ 1 1",
      "page /zwgk/nb/index_1.html 0 2",
    ]);
  });

  it("tells what the list says, and whether the page may be a list below", () => {
    const [below, beside] = leadsOf(
      found(`${report("2025/a.html")}${report("/art/1.html")}`),
      task({ told: { agency: "岚山区" } }),
      memory(),
    );
    const title = "水利局2025年政府信息公开工作年度报告";
    expect(below?.told).toMatchObject({ title, agency: "岚山区", below: true });
    expect(beside?.told).toMatchObject({ title, below: false });
  });

  it("counts frames in frames, so that they have an end", () => {
    const html = '<iframe src="/inner/1.html"></iframe>';
    expect(told(leadsOf(found(html), task({ turn: 3 }), memory()))).toEqual([
      "page /inner/1.html 0 4",
    ]);
  });

  it("goes to no other address of a column that is there", () => {
    expect(told(leadsOf(found("<p>暂无信息</p>"), task(), memory()))).toEqual([]);
    const page = task({ role: "page" });
    expect(told(leadsOf(found("<p>暂无信息</p>"), page, memory()))).toEqual([
      "page https://www.example.gov.cn/zwgk/nb/index.html 0 1",
    ]);
  });

  it("goes nowhere twice", () => {
    const html = `${report("a.html")}${report("a.html")}<a href="index.html">2025年</a>`;
    expect(told(leadsOf(found(html), task(), memory()))).toEqual(["report /zwgk/nb/a.html 0 1"]);
    const met = memory("http://www.example.gov.cn/zwgk/nb/a.html");
    expect(told(leadsOf(found(html), task(), met))).toEqual([]);
  });

  it("ends with a page that names nothing new", () => {
    const remembered = memory();
    const html = `<a href="news.html">会议</a><a href="index_1.html">下一页</a>`;
    expect(told(leadsOf(found(html), task(), remembered))).toEqual([
      "page /zwgk/nb/index_1.html 0 2",
    ]);
    const again = `<a href="news.html">会议</a><a href="index_2.html">下一页</a>`;
    expect(told(leadsOf(found(again, "index_1.html"), task({ turn: 2 }), remembered))).toEqual([]);
  });

  it("goes on over a page that has other news alone", () => {
    const remembered = memory();
    leadsOf(
      found(`<a href="news.html">会议</a><a href="index_1.html">下一页</a>`),
      task(),
      remembered,
    );
    const other = `<a href="more.html">表彰</a><a href="index_2.html">下一页</a>`;
    expect(told(leadsOf(found(other, "index_1.html"), task({ turn: 2 }), remembered))).toEqual([
      "page /zwgk/nb/index_2.html 0 3",
    ]);
  });

  it("does not go below the third list", () => {
    const html = `${report("a.html")}<a href="2021/">2021年</a>`;
    expect(told(leadsOf(found(html), task({ depth: 3 }), memory()))).toEqual([
      "report /zwgk/nb/a.html 3 1",
    ]);
  });

  it("counts a list that was called a report as a list", () => {
    const [lead] = leadsOf(found(report("a.html")), task({ role: "report", depth: 1 }), memory());
    expect(lead?.depth).toBe(2);
  });
});

describe("otherWay(task, memory)", () => {
  const ways = ["a", "b", "c"].map((name) => ({ url: new URL(name, start) }));
  const key = (name: string) => new URL(name, start).href;

  it("takes the first way that was not gone, with those behind it", () => {
    const [lead] = otherWay(task({ role: "page", otherwise: ways, turn: 4 }), memory(key("a")));
    expect(lead).toMatchObject({ role: "page", turn: 4, call: ways[1], otherwise: [ways[2]] });
  });

  it("ends where all were gone", () => {
    const met = memory(key("a"), key("b"), key("c"));
    expect(otherWay(task({ otherwise: ways }), met)).toEqual([]);
  });
});
