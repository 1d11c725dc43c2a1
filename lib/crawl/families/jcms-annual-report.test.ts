import { describe, expect, it } from "vitest";
import { familyOf } from "../families.ts";
import { jcmsAnnualReport } from "./jcms-annual-report.ts";
import { pageAt, reportLine, told } from "./made/page-at.ts";

const host = "http://www.example.gov.cn";
const path = "/module/xxgk/xxgkAnnualReport.jsp";
const area = "113708260043292687";

describe("annual reports by the code of a body", () => {
  it("are found for all years a page lets choose", () => {
    const page = pageAt(
      `${host}${path}?area=${area}&fbtime=2023`,
      '<select name="fbtime"><option value="">年份</option><option value="2023" selected>2023年</option><option>2022</option></select>',
    );
    expect(familyOf(page).id).toBe("jcms-annual-report");
    expect(told(jcmsAnnualReport.contents(page).reports)).toEqual([
      `${path}?area=${area}&fbtime=2023`,
      `${path}?area=${area}&fbtime=2022`,
    ]);
  });

  it("are found by links, whatever these are called", () => {
    const page = pageAt(`${host}/xxgk/`, `<a href="${path}?area=${area}&fbtime=2020">查看</a>`);
    expect(told(jcmsAnnualReport.contents(page).reports)).toEqual([
      `${path}?area=${area}&fbtime=2020`,
    ]);
  });

  it("are found for the bodies of a list", () => {
    const page = pageAt(
      `${host}/xxgk/`,
      `<a href="/module/xxgk/tree.jsp?area=${area}">两城镇人民政府</a><a href="/module/xxgk/tree.jsp?area=${area}">更多</a>`,
    );
    const { columns } = jcmsAnnualReport.contents(page);
    expect(told(columns)).toEqual([`${path}?area=${area}`]);
    expect(columns).toMatchObject([{ agency: "两城镇人民政府" }]);
  });

  it("are searched for where a page has only the tree of a body", () => {
    const page = pageAt(
      `${host}/col/col3/index.html`,
      `<iframe src="/module/xxgk/tree.jsp?area=${area}"></iframe>`,
    );
    const query = (number: number) =>
      `/module/xxgk/search.jsp?area=${area}&infotypeId=&vc_title=年度报告&vc_number=&currpage=${number} < `;
    const [, [call] = []] = jcmsAnnualReport.contents(page).parts;
    expect(told(call === undefined ? [] : [call])).toEqual([query(1)]);
    const answer = pageAt(call?.url.href ?? "", reportLine("/art/2026/1/2/art_3_1.html"), {
      ...call,
    });
    const { reports, guesses } = jcmsAnnualReport.contents(answer);
    expect(told(reports)).toEqual(["/art/2026/1/2/art_3_1.html"]);
    expect(told(guesses)).toEqual([query(2)]);
  });
});
