import { describe, expect, it } from "vitest";
import { familyOf } from "../families.ts";
import { ewbInfoList } from "./ewb-info-list.ts";
import { pageAt, told } from "./made/page-at.ts";

const list =
  "http://www.example.gov.cn/dynamic/zwgk/govInfoPub.html?categorynum=003001&deptcode=sl";
const settings = "/js/webBuilderCommon.js?categorynum=003001&deptcode=sl";
const endpoint = "/EWB-FRONT/rest/lightfrontaction/getgovinfolist";
const fields = (pageIndex: number) =>
  `{"deptcode":"sl","categorynum":"003001","siteGuid":"7eb5","pageIndex":${pageIndex},"pageSize":50}`;

function answer(body: string, custom: unknown) {
  const url = new URL(endpoint, list);
  const headers = { referer: list, "content-type": "application/json" };
  return pageAt(url.href, JSON.stringify({ custom }), { url, body, headers });
}

const record = {
  infourl: "/003001/20260120/1.html",
  realtitle: "水利局2025年政府信息公开工作年度报告",
  title: "水利局20…",
  infodate: "2026-01-20",
};

describe("a list told apart by its category", () => {
  it("asks for the settings of its site, then for itself", () => {
    const page = pageAt(list, '<script src="/js/webBuilderCommon.js"></script>');
    expect(familyOf(page).id).toBe("ewb-info-list");
    expect(ewbInfoList.contents(page).parts.map(told)).toEqual([[settings]]);
    const answered = pageAt(
      new URL(settings, list).href,
      'var siteInfo = {"siteGuid":"7eb5","projectName":"/EWB-FRONT"};',
    );
    expect(familyOf(answered).id).toBe("ewb-info-list");
    expect(ewbInfoList.contents(answered).parts.map(told)).toEqual([
      [`${endpoint} < ${fields(0)}`, `${endpoint} < {"params":${fields(0)}}`],
    ]);
  });

  it("is left alone where no category is named", () => {
    const page = pageAt(
      "http://www.example.gov.cn/",
      '<script src="/js/webBuilderCommon.js"></script>',
    );
    expect(ewbInfoList.contents(page).parts).toEqual([]);
  });
});

describe("an answer with records", () => {
  it.each([{ data: [record], total: 60 }, JSON.stringify({ data: [record], total: "60" })])(
    "gives whole titles and dates, and goes on: %j",
    (custom) => {
      const page = answer(fields(0), custom);
      expect(familyOf(page).id).toBe("ewb-info-list");
      const { reports, next } = ewbInfoList.contents(page);
      expect(reports).toMatchObject([{ title: record.realtitle, date: "2026-01-20" }]);
      expect(told(next)).toEqual([`${endpoint} < ${fields(1)}`, `${endpoint} < ${fields(2)}`]);
    },
  );

  it("goes on as it was asked", () => {
    const { next } = ewbInfoList.contents(
      answer(`{"params":${fields(0)}}`, { data: [record], total: 60 }),
    );
    expect(told(next)[0]).toBe(`${endpoint} < {"params":${fields(1)}}`);
  });

  it("ends with the last record, and with none", () => {
    expect(ewbInfoList.contents(answer(fields(1), { data: [record], total: 60 })).next).toEqual([]);
    expect(ewbInfoList.contents(answer(fields(0), { data: [], total: 60 })).next).toEqual([]);
  });
});
