import { describe, expect, it } from "vitest";
import { familyOf } from "../families.ts";
import { getMessage } from "./get-message.ts";
import { pageAt, reportLine, told } from "./made/page-at.ts";

const column = "http://sj.example.gov.cn/nb/nb.html";
const path = "/truecms/messageController/getMessage.do";
const page = pageAt(
  column,
  `<script>$('#c').jpage({proxyUrl:'http://sj.example.gov.cn${path}',perPage:10,ajaxParam:{columnId:'4d91-98'}});</script>`,
);
const query = (start: number, perpage: number) =>
  `${path}?startrecord=${start}&endrecord=${start + perpage - 1}&perpage=${perpage}&columnId=4d91-98&callback=cb`;

function answer(total: number, ...years: number[]) {
  const records = years.map(
    (year) =>
      `<record><![CDATA[${reportLine(`/nb/content/${year}.html`, "数据局", year)}]]></record>`,
  );
  const result = `<datastore><totalrecord>${total}</totalrecord><recordset>${records.join("")}</recordset></datastore>`;
  const url = new URL(query(1, 20), column);
  return pageAt(url.href, `cb(${JSON.stringify({ result })});`, {
    url,
    headers: { referer: column },
  });
}

describe("a column whose records come as JSONP", () => {
  it("asks for as many as the server may give, then for fewer", () => {
    expect(familyOf(page).id).toBe("get-message");
    const [ways = []] = getMessage.contents(page).parts;
    expect(told(ways)).toEqual([query(1, 50), query(1, 20), query(1, 10)]);
    expect(ways.map(({ headers }) => headers?.["referer"])).toEqual([column, column, column]);
  });

  it("asks nobody else's host", () => {
    const elsewhere = page.text.replace("sj.example", "evil.example");
    expect(getMessage.contents(pageAt(column, elsewhere)).parts).toEqual([]);
  });

  it("reads the records in the answer and goes on after them", () => {
    expect(familyOf(answer(5, 2025, 2024)).id).toBe("get-message");
    const { reports, next } = getMessage.contents(answer(5, 2025, 2024));
    expect(told(reports)).toEqual(["/nb/content/2025.html", "/nb/content/2024.html"]);
    expect(told(next)).toEqual([query(3, 20)]);
  });

  it("ends with the last record, and with an answer that holds none", () => {
    expect(getMessage.contents(answer(2, 2025, 2024)).next).toEqual([]);
    expect(getMessage.contents(answer(5)).next).toEqual([]);
  });
});
