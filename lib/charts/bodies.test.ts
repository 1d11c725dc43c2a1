import { describe, expect, it } from "vitest";
import { bodiesChart, bodiesHeight } from "./bodies.ts";
import { sizes } from "./frame.ts";
import { drawing, textsOf } from "./made/drawing.ts";
import { enforcement } from "./made/rows.ts";

describe("bodiesChart(rows, frame, look)", () => {
  const rows = [
    ...enforcement("淮安市", [447228, 3985758, 88283, 96171.6]),
    ...enforcement("聊城市文化和旅游局", [235, 79, 0, 0]),
    ...enforcement("示例街道", [0, null, 0, null]),
  ];
  const draw = (locale: "zh" | "en", size?: (typeof sizes)[number]) =>
    drawing(
      (shape) => bodiesHeight(rows, shape),
      (frame) => bodiesChart(rows, frame, { locale }),
      size,
    );

  it.each(sizes)("writes counts at their dots and fees at the right (%s)", (size) => {
    const said = textsOf(draw("zh", size)).join(" ");
    for (const number of ["447,228", "3,985,758", "88,283", "96,171.6"]) {
      expect(said).toContain(number);
    }
  });

  it("gives zero a place left of one, and a blank none", () => {
    const frame = { width: 1120, height: 300, narrow: false };
    const option = bodiesChart(rows, frame, { locale: "zh" });
    const text = JSON.stringify(option.series);
    expect(text).toContain("示例街道 2024 行政许可：0");
    expect(text).not.toContain("示例街道 2024 行政处罚");
    expect(textsOf(draw("zh"))).toContain("处罚 空白");
  });

  it("speaks English", () => {
    expect(textsOf(draw("en"))).toEqual(expect.arrayContaining(["penalties 79", "1M"]));
  });

  it("draws nothing of no rows", () => {
    expect(bodiesHeight([], { width: 1120, narrow: false })).toBe(0);
  });
});
