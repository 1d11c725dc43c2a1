import { describe, expect, it } from "vitest";
import { familyOf } from "../families.ts";
import { jcmsDataproxy } from "./jcms-dataproxy.ts";
import { pageAt, reportLine, told } from "./made/page-at.ts";

const column = "http://www.example.gov.cn/col/col7/index.html";
const record = (year: number) =>
  `<record><![CDATA[${reportLine(`/art/${year + 1}/1/20/art_7_${year}.html`, "水利局", year)}]]></record>`;
const store = (years: readonly number[], total: number) =>
  `<datastore><totalrecord>${total}</totalrecord><recordset>${years.map(record).join("\n")}</recordset></datastore>`;
const script = (total: number) => `<script>$('#55').jpage({ totalRecord:${total}, perPage:2,
  proxyUrl:'/module/web/jpage/dataproxy.jsp', ajaxParam:{col:1,appid:1,webid:3,path:'/',columnid:7,unitid:'55',webname:'示例',permissiontype:0} });</script>`;
const parameters =
  "col=1&appid=1&webid=3&path=%2F&columnid=7&unitid=55&webname=%E7%A4%BA%E4%BE%8B&permissiontype=0";
const proxy = "/module/web/jpage/dataproxy.jsp";

function pageOf(total: number) {
  const records = `<div id="55"><script type="text/xml">${store([2025, 2024], total)}</script></div>`;
  return pageAt(
    column,
    `${records}${script(total)}<a href="/col/col8/index.html">2019年</a><a href="/zwgk/">2018年</a>`,
  );
}

function answerTo(query: string, text: string, body?: string) {
  const headers = { referer: column };
  return pageAt(`http://www.example.gov.cn${proxy}?${query}`, text, {
    ...{ url: new URL(`http://www.example.gov.cn${proxy}?${query}`), headers },
    ...(body === undefined ? {} : { body }),
  });
}

describe("a column with records in CDATA", () => {
  it("is known by its proxy, and gives the records in it and the columns beside it", () => {
    const page = pageOf(2);
    expect(familyOf(page).id).toBe("jcms-dataproxy");
    const { reports, columns, parts } = jcmsDataproxy.contents(page);
    expect(told(reports)).toEqual([
      "/art/2026/1/20/art_7_2025.html",
      "/art/2025/1/20/art_7_2024.html",
    ]);
    expect(told(columns)).toEqual(["/col/col8/index.html"]);
    expect(parts).toEqual([]);
  });

  it("asks for the records after those it holds, by their number or else by the page", () => {
    const [ways = []] = jcmsDataproxy.contents(pageOf(150)).parts;
    expect(ways.map(({ headers }) => headers?.["referer"])).toEqual([column, column]);
    expect(ways.map(({ url, body }) => [url.pathname + url.search, body])).toEqual([
      [`${proxy}?startrecord=3&endrecord=102&perpage=100`, parameters],
      [`${proxy}?page=1&startrecord=1&endrecord=100&perpage=100&${parameters}`, undefined],
    ]);
  });

  it("takes what to ask for from an address, where no script says it", () => {
    const page = pageAt(
      column,
      `<script type="text/xml"><datastore><nextgroup><![CDATA[<a href="${proxy}?page=1&appid=1&columnid=7&unitid=55"></a>]]></nextgroup></datastore></script>
       <script>$('#55').jpage({totalRecord:40,perPage:20});</script>`,
    );
    const [ways = []] = jcmsDataproxy.contents(page).parts;
    expect(told(ways)[0]).toBe(
      `${proxy}?startrecord=1&endrecord=100&perpage=100 < appid=1&columnid=7&unitid=55`,
    );
  });
});

describe("an answer of the proxy", () => {
  it("goes on after the records that came, though fewer came than were asked for", () => {
    const page = answerTo(
      "startrecord=3&endrecord=102&perpage=100",
      store([2023, 2022], 9),
      parameters,
    );
    expect(familyOf(page).id).toBe("jcms-dataproxy");
    const { reports, next } = jcmsDataproxy.contents(page);
    expect(reports.map(({ date }) => date)).toEqual(["2024-01-15", "2023-01-15"]);
    expect(next.map(({ url, body }) => [url.search, body])).toEqual([
      ["?startrecord=5&endrecord=104&perpage=100", parameters],
      [`?page=3&startrecord=1&endrecord=100&perpage=100&${parameters}`, undefined],
    ]);
  });

  it("goes on by pages where more came than can be from there on", () => {
    const page = answerTo(
      "startrecord=4&endrecord=103&perpage=100",
      store([2025, 2024], 4),
      parameters,
    );
    expect(jcmsDataproxy.contents(page).next.map(({ url }) => url.search)).toEqual([
      `?page=2&startrecord=1&endrecord=100&perpage=100&${parameters}`,
    ]);
  });

  it("goes on by pages where that was what worked", () => {
    const query = (page: number) =>
      `page=${page}&startrecord=1&endrecord=100&perpage=100&${parameters}`;
    const { next } = jcmsDataproxy.contents(answerTo(query(2), store([2023], 250)));
    expect(next.map(({ url }) => url.search)).toEqual([`?${query(3)}`]);
  });

  it("ends with the last record, and with none", () => {
    const last = answerTo(
      "startrecord=8&endrecord=107&perpage=100",
      store([2019, 2018], 9),
      parameters,
    );
    expect(jcmsDataproxy.contents(last).next).toEqual([]);
    const none = answerTo("startrecord=8&endrecord=107&perpage=100", store([], 9), parameters);
    expect(jcmsDataproxy.contents(none).next).toEqual([]);
  });
});
