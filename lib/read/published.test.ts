import { describe, expect, it } from "vitest";
import { decode } from "#lib/decode/decode.ts";
import { addressDate, settlePublished } from "./published.ts";
import { readReport } from "./read.ts";

describe("addressDate(address)", () => {
  it.each([
    ["https://www.example.gov.cn/xxgk/202401/t20240117_52.html", "2024-01-17"],
    ["http://www.example.gov.cn/art/2024/1/7/art_76_1558.html", "2024-01-07"],
    ["http://www.example.gov.cn/2021/202303/t20230316_1.html", "2023-03-16"],
    ["http://www.example.gov.cn/c20230101/2024-02-29/a.html", "2024-02-29"],
  ])("%s: %s", (address, date) => {
    expect(addressDate(address)).toEqual([{ field: "published", value: date, source: "address" }]);
  });

  it.each([
    "http://www.example.gov.cn/202401/a.html",
    "http://www.example.gov.cn/20240231/a.html",
    "http://20240117.example.gov.cn/a.html",
    "report-20240117.html",
    "http://www.example.gov.cn/120240117.html",
  ])("finds no date in %s", (address) => {
    expect(addressDate(address)).toEqual([]);
  });
});

describe("settlePublished(candidates, year)", () => {
  const settle = (year: number | null, ...dates: readonly (readonly [string, string])[]) => {
    const { published, confidence } = settlePublished(
      dates.map(([value, source]) => ({ field: "published", value, source })),
      year,
    );
    return [published, confidence];
  };

  it.each([
    [
      "what is stated",
      [
        ["2024-01-20", "meta pubdate"],
        ["2024-01-20", "date of signature"],
      ],
      "2024-01-20",
      "stated",
    ],
    [
      "the signature of a few days before",
      [
        ["2024-01-25", "meta pubdate"],
        ["2024-01-20", "date of signature"],
      ],
      "2024-01-20",
      "signed",
    ],
    ["the address alone", [["2024-01-25", "address"]], "2024-01-25", "address"],
    [
      "the first date of a page that was moved",
      [
        ["2025-03-16", "meta pubdate"],
        ["2024-01-20", "date of signature"],
      ],
      "2024-01-20",
      "conflicting",
    ],
    [
      "a date of writing, where there is no other",
      [["2024-01-10", "labelled 成文日期"]],
      "2024-01-10",
      "written",
    ],
    [
      "the date of publication rather than that of writing",
      [
        ["2024-01-10", "labelled 生成日期"],
        ["2024-01-14", "labelled 发布日期"],
      ],
      "2024-01-14",
      "stated",
    ],
    [
      "no date before the end of the year",
      [
        ["2019-12-03", "labelled 时间"],
        ["2024-01-14", "labelled 发布日期"],
      ],
      "2024-01-14",
      "stated",
    ],
    ["a report of December", [["2023-12-13", "meta pubdate"]], "2023-12-13", "stated"],
    [
      "nothing from a page without a date of its time",
      [["2019-12-03", "labelled 时间"]],
      null,
      null,
    ],
    ["nothing where there is nothing", [], null, null],
  ] as const)("takes %s", (_, dates, published, confidence) => {
    expect(settle(2023, ...dates)).toEqual([published, confidence]);
  });

  it("takes any date when the year is not known", () => {
    expect(settle(null, ["2019-12-03", "meta pubdate"])).toEqual(["2019-12-03", "stated"]);
  });
});

describe("readReport(document) tells when it was published", () => {
  const publishedOf = async (head: string, foot: string) => {
    const page = `<html><head>${head}</head><body><h1>某某市水利局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>有序。</p><table><tr><td>第二十条第（五）项<tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>5</table>${foot}</body></html>`;
    const { identity } = readReport(await decode(new TextEncoder().encode(page)));
    return [identity.published, identity.publishedConfidence];
  };

  it.each([
    [
      "its metadata",
      '<meta content="2024/01/20 09:30" name="PubDate">',
      "",
      "2024-01-20",
      "stated",
    ],
    [
      "its address",
      '<meta name="Url" content="http://www.example.gov.cn/art/2024/1/22/art_1.html">',
      "",
      "2024-01-22",
      "address",
    ],
    [
      "a signature in Chinese numerals",
      "",
      "<p>某某市水利局</p><p>二〇二四年一月二十五日</p>",
      "2024-01-25",
      "signed",
    ],
    ["nothing", "", "", null, null],
  ])("by %s", async (_, head, foot, published, confidence) => {
    expect(await publishedOf(head, foot)).toEqual([published, confidence]);
  });
});
