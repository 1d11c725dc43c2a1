import { describe, expect, it } from "vitest";
import { dotsChart, dotsHeight } from "./dots.ts";
import { drawing, textsOf } from "./made/drawing.ts";
import { count, rate } from "./made/rows.ts";

describe("dotsChart(rows, frame, look)", () => {
  const rows = [
    rate(2024, 100, 218, "平潭综合实验区"),
    rate(2024, 3, 6, "聊城市文化和旅游局"),
    count(2024, null, { name: "示例市甲", state: "unreadable" }),
    rate(2024, 0, 40, "示例市乙"),
    rate(2024, 9, 35, "示例市丙"),
  ];
  const draw = (locale: "zh" | "en", size?: "narrow") =>
    drawing(
      (shape) => dotsHeight(rows, shape),
      (frame) => dotsChart(rows, frame, { locale, kind: "share", subject: "平潭综合实验区" }),
      size,
    );

  it("writes value, fraction and the reason where there is no number", () => {
    const texts = textsOf(draw("zh"));
    expect(texts).toEqual(expect.arrayContaining(["45.9%", "100 / 218", "0.0%", "读不出"]));
    expect(texts).toContain("办结不足 10 件，不计率");
    expect(texts).toContain("中位数 25.7%");
  });

  it("speaks English", () => {
    const texts = textsOf(draw("en"));
    expect(texts).toContain("unreadable");
    expect(texts).toContain("median 25.7%");
  });

  it("has a dot for each number and none for the rest", () => {
    const frame = { width: 642, height: 400, narrow: false };
    const option = dotsChart(rows, frame, { locale: "zh", kind: "share" });
    const text = JSON.stringify(option.series);
    expect(text.match(/"symbolSize":8/g)).toHaveLength(3);
  });

  it("sets long names above their dots on a phone", () => {
    expect(textsOf(draw("zh", "narrow"))).toContain("聊城市文化和旅游局");
  });

  it("draws two hundred agencies, and none", () => {
    const many = Array.from({ length: 200 }, (_, at) => count(2024, at, { name: `机关${at}` }));
    const svg = drawing(
      (shape) => dotsHeight(many, shape),
      (frame) => dotsChart(many, frame, { locale: "zh", kind: "count", scale: "log" }),
    );
    expect(textsOf(svg)).toContain("机关199");
    expect(dotsHeight([], { width: 358, narrow: true })).toBe(0);
  });
});
