import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode } from "#lib/decode/decode.ts";
import { NotAReportError } from "./errors.ts";
import { readReport } from "./read.ts";
import type { ReadReport } from "./report.ts";

const root = new URL("fixtures/", import.meta.url);

/** The cells that are there, one a line: place, state, value, flags. */
function listing({ identity, forms, cells, extraRows }: ReadReport): string {
  const lines = cells
    .filter(({ state }) => state !== "absent")
    .map(({ indicator, applicant, state, value, flags }) => {
      const place = applicant === "none" ? indicator : `${indicator}.${applicant}`;
      return [place, state, value ?? "", ...flags].join(" ").trimEnd();
    });
  const head = [
    `agency ${identity.agency ?? "-"}, year ${identity.year ?? "-"}, scope ${identity.scope}`,
    `forms ${forms.map(({ table, form }) => `${table} ${form}`).join(", ")}`,
    `extra rows ${extraRows.length}`,
  ];
  return `${[...head, ...lines].join("\n")}\n`;
}

describe("readReport(document) reads what each fixture prints", () => {
  for (const name of readdirSync(root)) {
    it(name, async () => {
      const folder = new URL(`${name}/`, root);
      const file = readdirSync(folder).find((entry) => entry.startsWith("source.")) ?? "";
      const report = readReport(await decode(readFileSync(new URL(file, folder)), { name: file }));
      await expect(listing(report)).toMatchFileSnapshot(`fixtures/${name}/expected.txt`);
    });
  }
});

describe("readReport(document) refuses what is no report", () => {
  it.each([
    [
      "prose about permits",
      "本年行政许可 12 件，行政处罚 3 件。根据《条例》第二十条第（五）项公开。",
    ],
    [
      "a notice",
      "关于做好2023年政府信息公开工作年度报告编制发布工作的通知\n各部门：\n请于1月20日前报送。",
    ],
    ["a table of something else", "<table><tr><td>姓名</td><td>职务</td></tr></table>"],
  ])("%s", async (_, text) => {
    const document = await decode(new TextEncoder().encode(text));
    expect(() => readReport(document)).toThrow(NotAReportError);
  });
});

describe("readReport(document) tells who and when", () => {
  const identityOf = async (title: string) => {
    const text = `${title}\n一、总体情况\n无。\n二、主动公开政府信息情况\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n5\n`;
    return readReport(await decode(new TextEncoder().encode(text))).identity;
  };
  it.each([
    ["聊城市水利局2025年政府信息公开工作年度报告", "聊城市水利局", 2025],
    ["聊城市文化和旅游局政府信息公开2021年度工作报告", "聊城市文化和旅游局", 2021],
    ["2022年上海市政府信息公开工作年度报告", "上海市", 2022],
    ["文化和旅游部政府信息公开工作2021年度报告", "文化和旅游部", 2021],
    ["宝坻区消防救援支队政府信息公开工作2025年度报告", "宝坻区消防救援支队", 2025],
    ["亳州市人民政府办公室2025年政府信息公开工作报告", "亳州市人民政府办公室", 2025],
    ["大冶市教育局二〇二一年政府信息公开工作年度报告", "大冶市教育局", 2021],
    ["2021年政府信息公开工作年度报告", null, 2021],
  ])("%s → %s, %s", async (title, agency, year) => {
    expect(await identityOf(title)).toMatchObject({ agency, year });
  });
});
