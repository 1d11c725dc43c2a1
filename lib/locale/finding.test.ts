import { describe, expect, it } from "vitest";
import { describeFinding } from "./finding.ts";

const sides = { left: "20", right: "26", delta: "-6" };

describe("describeFinding(finding, locale)", () => {
  it.each([
    ["T3-OUT:natural_person", "“总计 · 自然人”印为 20，各项相加为 26"],
    ["T3-ROW:granted", "“予以公开”总计印为 20，六类申请人相加为 26"],
    ["T3-BAL:total", "总计：新收加结转为 20，办结加结转下年为 26"],
    ["T4-SUM:recon", "行政复议“总计”印为 20，各项相加为 26"],
    ["TXT-REQ", "正文写收到申请 20 件，表三本年新收为 26"],
    ["TXT-T4:litigation", "正文写行政诉讼 20 件，表四总计为 26"],
    ["TXT-YEAR", "年度先写 20，又写 26"],
    ["TXT-ORG", "题名作“20”，正文作“26”"],
  ])("%s", (rule, sentence) => {
    expect(describeFinding({ rule, ...sides }, "zh")).toBe(sentence);
  });

  it("says so in English", () => {
    expect(describeFinding({ rule: "T4-SUM:recon", ...sides }, "en")).toBe(
      "Administrative reconsideration: “total” is printed as 20, its parts add up to 26",
    );
  });
});
