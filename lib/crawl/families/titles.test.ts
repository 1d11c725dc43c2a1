import { describe, expect, it } from "vitest";
import { agencyIn, dateIn, isBodyName, isListName } from "./titles.ts";

describe("isBodyName(name)", () => {
  it.each([
    ...[
      "市水利局",
      "东街街道办事处",
      "柳河镇人民政府",
      "市直部门",
      "各乡镇",
      "县（市、区）",
      "镇街",
    ],
    ...["政府工作部门", "区直单位", "部门年报", "乡镇（街道）"],
  ])("takes %s", (name) => {
    expect(isBodyName(name)).toBe(true);
  });

  it.each(["首页", "通知公告", "部门动态", "2021年", "联系我们", "政府信息公开指南"])(
    "leaves %s",
    (name) => {
      expect(isBodyName(name)).toBe(false);
    },
  );
});

describe("isListName(name)", () => {
  it.each(["2021年", "2021", "【2021年】", "2021年度报告", "2021年年报", "政府信息公开年度报告"])(
    "takes %s",
    (name) => {
      expect(isListName(name)).toBe(true);
    },
  );

  it.each(["2021年预算", "水利局2021年政府信息公开工作年度报告", "年度", "121"])(
    "leaves %s",
    (name) => {
      expect(isListName(name)).toBe(false);
    },
  );
});

describe("agencyIn(words)", () => {
  it.each([
    ["市水利局", "市水利局"],
    ["市水利局 2026-01-15", "市水利局"],
    ["·柳河镇人民政府：", "柳河镇人民政府"],
    ["水利局政府信息公开年报", "水利局"],
    ["市直部门", undefined],
    ["2026年1月15日", undefined],
    ["发布时间：", undefined],
  ])("finds in %s: %s", (words, agency) => {
    expect(agencyIn(words)).toBe(agency);
  });
});

describe("dateIn(words)", () => {
  it.each([
    ["2026-01-15", "2026-01-15"],
    ["[2026/1/5 09:30]", "2026-01-05"],
    ["发布于2026年1月15日", "2026-01-15"],
    ["2026-13-15", undefined],
    ["第12期", undefined],
  ])("finds in %s: %s", (words, date) => {
    expect(dateIn(words)).toBe(date);
  });
});
