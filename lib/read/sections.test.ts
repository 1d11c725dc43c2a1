import { describe, expect, it } from "vitest";
import { decode } from "#lib/decode/decode.ts";
import { readReport } from "./read.ts";

const table = (cells: string) =>
  `<table><tr><td>第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>5</td></tr>${cells}</table>`;

/** The sections of a page, as `id: paragraph | paragraph`. */
async function sectionsOf(page: string): Promise<readonly string[]> {
  const report = readReport(await decode(new TextEncoder().encode(page)));
  return report.sections.map(({ id, paragraphs }) => `${id}: ${paragraphs.join(" | ")}`);
}

describe("readSections(flow, labels, zones)", () => {
  it("takes the text behind each heading, whatever stands in tables", async () => {
    const page = `<p>一、总体情况</p><p>工作有序开展。</p><p>二、主动公开政府信息情况</p>${table("")}<p>五、存在的主要问题及改进情况</p><p>解读形式单一。</p><p>六、其他需要报告的事项</p><p>无</p>`;
    expect(await sectionsOf(page)).toEqual([
      "overview: 工作有序开展。",
      "disclosure: ",
      "problems: 解读形式单一。",
      "other: 无",
    ]);
  });

  it.each([
    ["no numerals", "总体情况", "主动公开政府信息情况", "存在的主要问题及改进情况"],
    [
      "numerals that restart",
      "一、总体情况",
      "一、主动公开政府信息情况",
      "一、存在的主要问题及改进情况",
    ],
    [
      "numerals in brackets",
      "（一）总体情况",
      "（二）主动公开政府信息情况",
      "（五）存在的主要问题及改进情况",
    ],
    ["digits", "1.总体情况", "2.主动公开政府信息情况", "5.存在的主要问题及改进情况"],
    [
      "a colon behind",
      "一、总体情况：",
      "二、主动公开政府信息情况：",
      "五、存在的主要问题及改进情况：",
    ],
  ])("knows headings with %s", async (_, first, second, fifth) => {
    const page = `<p>${first}</p><p>工作有序开展。</p><p>${second}</p>${table("")}<p>${fifth}</p><p>解读形式单一。</p>`;
    expect(await sectionsOf(page)).toEqual([
      "overview: 工作有序开展。",
      "disclosure: ",
      "problems: 解读形式单一。",
    ]);
  });

  it("knows headings in traditional characters and with a unit behind them", async () => {
    const page = `<p>一、總體情況</p><p>工作有序開展。</p><p>二、主動公開政府信息情況（單位：件）</p>${table("")}<p>五、存在的主要問題及改進情況</p><p>解讀形式單一。</p>`;
    expect(await sectionsOf(page)).toEqual([
      "overview: 工作有序開展。",
      "disclosure: ",
      "problems: 解讀形式單一。",
    ]);
  });

  it("leaves the headings within a section in it", async () => {
    const page = `<p>一、总体情况</p><p>（一）主动公开情况</p><p>全年公开信息30条。</p><p>（二）收到和处理政府信息公开申请情况</p><p>收到申请2件。</p><p>二、主动公开政府信息情况</p>${table("")}<p>五、存在的主要问题及改进情况</p><p>解读形式单一。</p>`;
    expect(await sectionsOf(page)).toEqual([
      "overview: （一）主动公开情况 | 全年公开信息30条。 | （二）收到和处理政府信息公开申请情况 | 收到申请2件。",
      "disclosure: ",
      "problems: 解读形式单一。",
    ]);
  });

  it("reads a heading and its text on one line", async () => {
    const page = `<p>一、总体情况：工作有序开展。</p><p>二、主动公开政府信息情况</p>${table("")}<p>六、其他需要报告的事项 无收费情况。</p>`;
    expect(await sectionsOf(page)).toEqual([
      "overview: 工作有序开展。",
      "disclosure: ",
      "other: 无收费情况。",
    ]);
  });

  it("reads headings and texts that stand in the cells of a frame", async () => {
    const page = `<table><tr><td>一、总体情况</td></tr><tr><td>工作有序开展，公开渠道畅通。</td></tr><tr><td>五、存在的主要问题及改进情况<br>解读形式单一，下一步改进。</td></tr></table>${table("")}`;
    expect(await sectionsOf(page)).toEqual([
      "overview: 工作有序开展，公开渠道畅通。",
      "problems: 解读形式单一，下一步改进。",
    ]);
  });

  it("ends where another report on the page begins, and not where its own title is printed again", async () => {
    const report = (year: number, text: string) =>
      `<p>某某局${year}年政府信息公开工作年度报告</p><p>一、总体情况</p><p>${text}</p><p>二、主动公开政府信息情况</p>${table("")}<p>某某局${year}年度政府信息公开年报附表</p><p>六、其他需要报告的事项</p><p>${text}</p>`;
    expect(await sectionsOf(report(2023, "今年有序。") + report(2022, "去年有序。"))).toEqual([
      "overview: 今年有序。",
      "disclosure: ",
      "other: 今年有序。",
    ]);
  });

  it("puts the lines of a wrapped text together, over a page number", async () => {
    const lines = [
      "一、总体情况",
      "全局上下认真落实公开条例的各项要求，健全制度，完",
      "善机制，压实责任，不断提高公开工作的质量和水平，全年",
      "主动公开政府信息一千二百余条，各类申请都在法定期限内",
      "- 2 -",
      "得到答复，群众满意度稳步提升。",
      "公开平台运行平稳，栏目更新及时，内容保障有力，没有",
      "发生信息安全事故。",
      "二、主动公开政府信息情况",
      "第二十条第（五）项",
      "信息内容",
      "本年处理决定数量",
      "行政许可",
      "5",
    ];
    expect(await sectionsOf(lines.join("\n"))).toEqual([
      "overview: 全局上下认真落实公开条例的各项要求，健全制度，完善机制，压实责任，不断提高公开工作的质量和水平，全年主动公开政府信息一千二百余条，各类申请都在法定期限内得到答复，群众满意度稳步提升。 | 公开平台运行平稳，栏目更新及时，内容保障有力，没有发生信息安全事故。",
      "disclosure: ",
    ]);
  });

  it("leaves out page furniture and ways to reach the body", async () => {
    const page = `${table("")}<p>六、其他需要报告的事项</p><p>未收取信息处理费。如有疑问请与办公室联系，电话：0000-1234567，邮箱：office@example.org。</p><p>主办单位：某某市人民政府办公室 承办单位：某某市大数据中心</p><p>本网站由某某市人民政府办公室负责维护和管理。</p>`;
    expect(await sectionsOf(page)).toEqual(["other: 未收取信息处理费。"]);
  });
});
