import { describe, expect, it } from "vitest";
import { anchorsOf } from "./anchors.ts";
import { attachmentsOf, nameOf } from "./attachments.ts";

const page = new URL("http://www.example.gov.cn/zwgk/nb/t1.html");

const filesOf = (html: string) =>
  attachmentsOf(anchorsOf(html, page)).map((anchor) => [anchor.url.pathname, nameOf(anchor)]);

describe("attachmentsOf(anchors)", () => {
  it.each([
    ['<a href="P1.pdf">全文下载</a>', "/zwgk/nb/P1.pdf", "全文下载"],
    ['<a href="/f/1">2023年年报.DOCX</a>', "/f/1", "2023年年报"],
    ['<a href="P2.pdf">附件1：水利局2023年年报.pdf</a>', "/zwgk/nb/P2.pdf", "水利局2023年年报"],
    ['<a href="/down?id=3" title="年报.doc">下载</a>', "/down", "年报"],
    [
      '<a href="/system/_content/download.jsp?urltype=x">全文</a>',
      "/system/_content/download.jsp",
      "全文",
    ],
  ])("takes %s", (html, path, name) => {
    expect(filesOf(html)).toEqual([[path, name]]);
  });

  it("leaves pages and pictures", () => {
    expect(filesOf('<a href="t2.html">下一篇</a><a href="a.jpg">图</a>')).toEqual([]);
  });

  it("prefers what is called a report, and takes it once", () => {
    const html = `<a href="a.xls">附表.xls</a><a href="b.pdf">水利局2023年政府信息公开工作年度报告.pdf</a>
      <a href="b.pdf">水利局2023年政府信息公开工作年度报告.pdf</a>`;
    expect(filesOf(html)).toEqual([["/zwgk/nb/b.pdf", "水利局2023年政府信息公开工作年度报告"]]);
  });
});
