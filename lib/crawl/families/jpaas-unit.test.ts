import { describe, expect, it } from "vitest";
import { familyOf } from "../families.ts";
import { jpaasUnit } from "./jpaas-unit.ts";
import { pageAt, reportLine, told } from "./made/page-at.ts";

const column = "http://www.example.gov.cn/zwgk/nb/index.html";
const endpoint = "/api-gateway/jpaas-publish-server/front/page/build/unit";
const unit = "webId=3&pageId=9&parseType=bulidstatic&pageType=column&tagId=list&tplSetId=5Hr";

function answer(query: string, html: string, data: unknown = { html }) {
  const url = new URL(`${endpoint}?${query}`, column);
  const text = JSON.stringify({ success: true, data });
  return pageAt(url.href, text, { url, headers: { referer: column } });
}

const paging = (count: number) => `<div class="pagination" rows="15" count="${count}"></div>`;

describe("a page put together in the browser", () => {
  it.each([
    `"{'webId':'3','pageId':'9','parseType':'bulidstatic','pageType':'column','tagId':'list','tplSetId':'5Hr'}"`,
    `"{&quot;webId&quot;:3,&quot;pageId&quot;:9,&quot;parseType&quot;:&quot;bulidstatic&quot;,&quot;pageType&quot;:&quot;column&quot;,&quot;tagId&quot;:&quot;list&quot;,&quot;tplSetId&quot;:&quot;5Hr&quot;}"`,
    `'{"webId":"3","pageId":"9","parseType":"bulidstatic","pageType":"column","tagId":"list","tplSetId":"5Hr"}'`,
  ])("asks for its units: %s", (query) => {
    const page = pageAt(
      column,
      `<script url="${endpoint}" src="/unitbuild.js" queryData=${query}></script>`,
    );
    expect(familyOf(page).id).toBe("jpaas-unit");
    expect(jpaasUnit.contents(page).parts.map(told)).toEqual([[`${endpoint}?${unit}`]]);
  });

  it("passes over what it cannot read", () => {
    const page = pageAt(
      column,
      `<script queryData="{'webId':"></script><script queryData="[1]"></script>`,
    );
    expect(jpaasUnit.contents(page).parts).toEqual([]);
  });
});

describe("the piece of a page that the endpoint sends", () => {
  it("is a list, with links as they are meant on the page", () => {
    const page = answer(
      unit,
      `<ul>${reportLine("art/2026/art_1.html")}</ul><a href="2021/index.html">2021年</a>`,
    );
    expect(familyOf(page).id).toBe("jpaas-unit");
    const { reports, columns } = jpaasUnit.contents(page);
    expect(told(reports)).toEqual(["/zwgk/nb/art/2026/art_1.html"]);
    expect(told(columns)).toEqual(["/zwgk/nb/2021/index.html"]);
  });

  it("is read where it is sent without a name", () => {
    expect(jpaasUnit.contents(answer(unit, "", reportLine("a.html"))).reports.length).toBe(1);
  });

  it("goes on with the number of the page in JSON, or else plainly", () => {
    const { next } = jpaasUnit.contents(answer(unit, `${reportLine("a.html")}${paging(40)}`));
    expect(told(next)).toEqual([
      `${endpoint}?${unit}&paramJson={"pageNo":2,"pageSize":"15"}`,
      `${endpoint}?${unit}&pageNo=2`,
    ]);
  });

  it("goes on in the way that worked, until all are there", () => {
    const inJson = answer(`${unit}&paramJson={"pageNo":2,"pageSize":"15"}`, paging(40));
    expect(told(jpaasUnit.contents(inJson).next)[0]).toContain(
      'paramJson={"pageNo":3,"pageSize":"15"}',
    );
    const plainly = answer(`${unit}&pageNo=2`, paging(40));
    expect(told(jpaasUnit.contents(plainly).next)[0]).toBe(`${endpoint}?${unit}&pageNo=3`);
    expect(jpaasUnit.contents(answer(`${unit}&pageNo=3`, paging(40))).next).toEqual([]);
  });

  it("may be the report itself", () => {
    const html =
      "<p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p>";
    expect(jpaasUnit.contents(answer(unit, html)).report).toBe(html);
  });

  it("is nothing where the endpoint sends an error", () => {
    expect(jpaasUnit.contents(answer(unit, "", null)).names).toEqual([]);
  });
});
