import { describe, expect, it } from "vitest";
import { anchorsOf } from "./anchors.ts";
import { leadsOf } from "./leads.ts";
import { beginList } from "./list.ts";
import type { Task } from "./task.ts";

const start = new URL("http://www.example.gov.cn/zwgk/nb/index.html");

function begin(): { task: Task; met: Set<string> } {
  return {
    task: { call: { url: start }, role: "start", list: beginList(start), depth: 0, otherwise: [] },
    met: new Set([start.href]),
  };
}

function page(text: string, path = "index.html") {
  const url = new URL(path, start);
  return { asked: { url }, url, text, anchors: anchorsOf(text, url) };
}

const report = (href: string) => `<a href="${href}">水利局2025年政府信息公开工作年度报告</a>`;
const told = (tasks: readonly Task[]) =>
  tasks.map(
    ({ call, role, depth }) => `${role} ${call.url.href.replace(start.origin, "")} ${depth}`,
  );

describe("leadsOf(page, task, met)", () => {
  it("goes to reports anywhere, to lists below the column alone", () => {
    const { task, met } = begin();
    const html = `${report("/art/1.html")}${report("http://slj.example.gov.cn/2.html")}
      <a href="2021/">2021年</a><a href="/zwgk/2020/">2020年</a><a href="http://slj.example.gov.cn/zwgk/nb/2019/">2019年</a>
      <a href="index_1.html">下一页</a><a href="/">首页</a>`;
    expect(told(leadsOf(page(html), task, met))).toEqual([
      "report /art/1.html 0",
      "report http://slj.example.gov.cn/2.html 0",
      "column /zwgk/nb/2021/ 1",
      "page /zwgk/nb/index_1.html 0",
    ]);
  });

  it("goes nowhere twice", () => {
    const { task, met } = begin();
    const html = `${report("a.html")}${report("a.html")}<a href="index.html">2025年</a>`;
    expect(told(leadsOf(page(html), task, met))).toEqual(["report /zwgk/nb/a.html 0"]);
    expect(leadsOf(page(html), task, met)).toEqual([]);
  });

  it("ends with a page that names nothing new", () => {
    const { task, met } = begin();
    const html = `<a href="news.html">会议</a><a href="index_1.html">下一页</a>`;
    expect(told(leadsOf(page(html), task, met))).toEqual(["page /zwgk/nb/index_1.html 0"]);
    const again = `<a href="news.html">会议</a><a href="index_2.html">下一页</a>`;
    expect(leadsOf(page(again, "index_1.html"), task, met)).toEqual([]);
  });

  it("goes on over a page that has other news alone", () => {
    const { task, met } = begin();
    leadsOf(page(`<a href="news.html">会议</a><a href="index_1.html">下一页</a>`), task, met);
    const other = `<a href="more.html">表彰</a><a href="index_2.html">下一页</a>`;
    expect(told(leadsOf(page(other, "index_1.html"), task, met))).toEqual([
      "page /zwgk/nb/index_2.html 0",
    ]);
  });

  it("does not go below the third list", () => {
    const { task, met } = begin();
    const html = `${report("a.html")}<a href="2021/">2021年</a>`;
    expect(told(leadsOf(page(html), { ...task, depth: 3 }, met))).toEqual([
      "report /zwgk/nb/a.html 3",
    ]);
  });
});
