import { describe, expect, it } from "vitest";
import { contentsAt, reportLine } from "./made/page-at.ts";

describe("lists of pages under /info/", () => {
  const line = reportLine("../info/1042/7.htm");

  it("go where the next page is said to be", () => {
    const list = contentsAt(
      "/zwgk/nb.htm",
      line,
      '<a href="nb/4.htm">下页</a><a href="nb/1.htm">尾页</a>',
    );
    expect(list).toMatchObject({
      family: "info-htm",
      next: ["/zwgk/nb/4.htm"],
      reports: ["/info/1042/7.htm"],
    });
  });

  it("count down where only numbers are linked", () => {
    const pages = [5, 4, 3, 2, 1]
      .map((page) => `<a href="/zwgk/nb/${page}.htm">${6 - page}</a>`)
      .join("");
    expect(contentsAt("/zwgk/nb.htm", line, pages).next).toEqual(["/zwgk/nb/5.htm"]);
    expect(contentsAt("/zwgk/nb/3.htm", line, pages).next).toEqual(["/zwgk/nb/2.htm"]);
    expect(contentsAt("/zwgk/nb/1.htm", line, pages).next).toEqual([]);
  });
});
