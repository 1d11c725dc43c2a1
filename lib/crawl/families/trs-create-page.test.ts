import { describe, expect, it } from "vitest";
import { familyOf } from "../families.ts";
import { pageAt, reportLine, told } from "./made/page-at.ts";
import { trsCreatePage } from "./trs-create-page.ts";

const at = "http://www.example.gov.cn/zwgk/nb/";
const contents = (text: string) => trsCreatePage.contents(pageAt(at, text));

describe("lists whose paging a script writes", () => {
  it.each([
    'createPageHTML(3, 0, "index", "html");',
    "createPage(3,0,'index','html')",
    'var currentPage = 0;//从0开始\nvar countPage = 3//共多少页\ndocument.write("<a href=\\"index"+"_" + nextPage + "."+"html\\">")',
  ])("go on with the page after the first: %s", (script) => {
    const page = pageAt(at, `<script>${script}</script>`);
    expect(familyOf(page).id).toBe("trs-create-page");
    expect(told(trsCreatePage.contents(page).next)).toEqual(["/zwgk/nb/index_1.html"]);
  });

  it("end with the last page", () => {
    expect(contents('<script>createPageHTML(3, 2, "index", "html")</script>').next).toEqual([]);
    expect(contents('<script>createPageHTML(1, 0, "index", "html")</script>').next).toEqual([]);
  });

  it("give reports with the date of posting", () => {
    const { reports } = contents(
      `${reportLine("./202601/t20260115_1.htm")}<script>createPageHTML(1, 0, "index", "html")</script>`,
    );
    expect(reports).toMatchObject([{ date: "2026-01-15" }]);
    expect(told(reports)).toEqual(["/zwgk/nb/202601/t20260115_1.htm"]);
  });
});
