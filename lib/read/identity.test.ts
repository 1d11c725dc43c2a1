import { describe, expect, it } from "vitest";
import { decode } from "#lib/decode/decode.ts";
import { readReport } from "./read.ts";
import type { Identity } from "./report.ts";

const table =
  "<table><tr><td>第二十条第（五）项<tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>5</table>";

async function identityOf(
  above: string,
  overview = "公开工作有序开展。",
  below = "",
  head = "",
): Promise<Identity> {
  const page = `<html><head>${head}</head><body>${above}<p>一、总体情况</p><p>${overview}</p><p>二、主动公开政府信息情况</p>${table}${below}</body></html>`;
  return readReport(await decode(new TextEncoder().encode(page))).identity;
}

const nameless = "<h1>2023年政府信息公开工作年度报告</h1>";

describe("readReport(document) tells whose report it is", () => {
  it.each([
    [
      "the title",
      "<h1>某某市水利局2023年政府信息公开工作年度报告</h1><p>来源：某某市大数据局</p>",
      "某某市水利局",
    ],
    ["the line above the title", `<p>某某市民意乡</p>${nameless}`, "某某市民意乡"],
    [
      "the source the page states",
      `${nameless}<p>来源： 某某市水利局 发布时间：2024-01-20</p>`,
      "某某市水利局",
    ],
    [
      "the publisher in a table of fields",
      `<table><tr><td>索引号：</td><td>014416330/2024-00016</td></tr><tr><td>发布机构：</td><td>某某市水利局</td></tr></table>${nameless}`,
      "某某市水利局",
    ],
    [
      "the opening sentence",
      `${nameless}<p>根据有关规定，现发布某某市水利局2023年度报告。</p>`,
      "某某市水利局",
    ],
    [
      "the author in the opening sentence",
      `${nameless}<p>本报告由某某市水利局根据有关规定编制。</p>`,
      "某某市水利局",
    ],
    [
      "the way to the page",
      `<p>当前位置：首页 > 政府信息公开 > 某某市水利局 > 年报</p>${nameless}`,
      "某某市水利局",
    ],
    ["nothing, rather than the word for any office", `${nameless}<p>来源：府办公室</p>`, null],
    [
      "nothing, rather than the site of a region",
      `<p>当前位置：首页 > 某某市人民政府 > 年报</p>${nameless}`,
      null,
    ],
    [
      "nothing, rather than the title of another body's report",
      `<ul><li>某某市财政局2023年政府信息公开工作年度报告</li></ul>${nameless}`,
      null,
    ],
    [
      "the fuller name in the text",
      "<h1>某某区人民政府2023年政府信息公开工作年度报告</h1><p>本报告由某省某某区人民政府办公室根据有关规定编制。</p>",
      "某省某某区人民政府",
    ],
  ])("by %s", async (_, above, agency) => {
    expect((await identityOf(above)).agency).toBe(agency);
  });

  it("by the signature", async () => {
    const below = "<p>某某市水利局</p><p>2024年1月20日</p>";
    expect((await identityOf(nameless, undefined, below)).agency).toBe("某某市水利局");
  });
});

describe("readReport(document) tells the year", () => {
  it.each([
    ["the title", "<h1>某某局2023年政府信息公开工作年度报告</h1>", "2022年，工作有序。", 2023],
    [
      "the period of the statistics",
      "<h1>某某局政府信息公开工作年度报告</h1><p>统计期限为2023年1月1日至2023年12月31日。</p>",
      "工作有序。",
      2023,
    ],
    [
      "the first sentence",
      "<h1>某某局政府信息公开工作年度报告</h1>",
      "2023年，某某局认真落实各项要求。",
      2023,
    ],
    [
      "what the text confirms of two years in the title",
      "<h1>某某局2022—2023年政府信息公开工作年度报告</h1>",
      "2023年，工作有序。",
      2023,
    ],
    [
      "nothing, where a title names two years and the text none",
      "<h1>某某局2022—2023年政府信息公开工作年度报告</h1>",
      "工作有序。",
      null,
    ],
    [
      "nothing, where a month makes it another date",
      "<h1>某某局政府信息公开工作年度报告</h1>",
      "2023年5月，某某局成立。",
      null,
    ],
  ])("by %s", async (_, above, overview, year) => {
    expect((await identityOf(above, overview)).year).toBe(year);
  });
});

describe("readReport(document) reports what contradicts itself:", () => {
  const fields = ({ conflicts }: Identity) =>
    conflicts.map(({ field, said }) => [field, ...said.map(({ value }) => value)]);

  it("years of title, period and overview", async () => {
    const above =
      "<h1>某某局2023年政府信息公开工作年度报告</h1><p>统计期限为2022年1月1日至2022年12月31日。</p>";
    expect(fields(await identityOf(above, "2023年，工作有序。"))).toEqual([
      ["year", "2023", "2022"],
    ]);
  });

  it("a title with two years", async () => {
    const above = "<h1>某某局2022—2023年政府信息公开工作年度报告</h1>";
    expect(fields(await identityOf(above))).toEqual([["year", "2022", "2023"]]);
  });

  it("an office in the title and its government in the text", async () => {
    const above =
      "<h1>某某市人民政府办公室2023年政府信息公开工作年度报告</h1><p>现发布某某市人民政府2023年度报告。</p>";
    expect(fields(await identityOf(above))).toEqual([
      ["agency", "某某市人民政府办公室", "某某市人民政府"],
    ]);
  });

  it.each([
    [
      "a name and its abbreviation",
      "<h1>某某市人社局2023年政府信息公开工作年度报告</h1><p>现发布某某市人力资源和社会保障局2023年度报告。</p>",
    ],
    [
      "a government whose office wrote the report",
      "<h1>某某县人民政府2023年政府信息公开工作年度报告</h1><p>本报告由某某县人民政府办公室根据有关规定编制。</p>",
    ],
    [
      "another report on the page",
      `<h1>某某市水利局2023年政府信息公开工作年度报告</h1><p>统计期限为2023年1月1日至2023年12月31日。</p>${table}<h1>某某市水利局2022年政府信息公开工作年度报告</h1><p>统计期限为2022年1月1日至2022年12月31日。</p>`,
    ],
    [
      "other reports in a list",
      "<ul><li>某某市财政局2022年政府信息公开工作年度报告</li></ul><h1>某某市水利局2023年政府信息公开工作年度报告</h1>",
    ],
  ])("not %s", async (_, above) => {
    expect(fields(await identityOf(above))).toEqual([]);
  });
});

describe("readReport(document) tells the codes of the page", () => {
  it("with a valid credit code in the index number", async () => {
    const above =
      "<table><tr><td>索引号：11371500004428039E/2024-00016</td><td>发布机构：某某市水利局</td></tr></table>";
    const head = '<meta name="SiteIDCode" content="3715000001">';
    expect(await identityOf(above + nameless, undefined, "", head)).toMatchObject({
      agency: "某某市水利局",
      indexNumber: "11371500004428039E/2024-00016",
      creditCode: "11371500004428039E",
      siteCode: "3715000001",
    });
  });

  it("and no credit code that fails its check digit", async () => {
    const above = "<p>索引号：11371500004428039F/2024-00016</p>";
    expect(await identityOf(above + nameless)).toMatchObject({
      indexNumber: "11371500004428039F/2024-00016",
      creditCode: null,
      siteCode: null,
    });
  });

  it("with the code printed at the foot of the page", async () => {
    const below = "<p>网站标识码：3715000001</p>";
    expect((await identityOf(nameless, undefined, below)).siteCode).toBe("3715000001");
  });
});

describe("readReport(document) tells whose work is counted", () => {
  const title = (name: string) => `<h1>${name}2023年政府信息公开工作年度报告</h1>`;
  it.each([
    ["a department", title("某某市水利局"), "全市共收到政府信息公开申请5件。", "own"],
    ["a township", title("某某县某某镇人民政府"), "有序。", "own"],
    ["an office", title("某某市人民政府办公室"), "有序。", "own"],
    [
      "an office that counts a region",
      title("某某市人民政府办公室"),
      "全市共收到政府信息公开申请5件。",
      "unknown",
    ],
    [
      "a government that counts its region",
      title("某某市人民政府"),
      "2023年，全市共受理政府信息公开申请5件。",
      "region",
    ],
    [
      "a government compiled from below",
      `${title("某某县人民政府")}<p>本年报综合各乡镇、各部门年度报告编制。</p>`,
      "有序。",
      "region",
    ],
    [
      "a government without its lower levels",
      `${title("某某市人民政府")}<p>本报告数据仅包括市本级。</p>`,
      "有序。",
      "level",
    ],
    ["a government that does not say", title("某某市人民政府"), "有序。", "unknown"],
    ["a zone", title("某某经济开发区管理委员会"), "有序。", "own"],
  ])("by %s", async (_, above, overview, scope) => {
    expect((await identityOf(above, overview)).scope).toBe(scope);
  });
});
