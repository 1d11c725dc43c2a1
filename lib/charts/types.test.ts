import { describe, expect, it } from "vitest";
import { sizes } from "./frame.ts";
import { drawing, textsOf } from "./made/drawing.ts";
import { enforcement } from "./made/rows.ts";
import { typesChart, typesHeight } from "./types.ts";

describe("typesChart(rows, frame, look)", () => {
  const rows = [
    ...enforcement("甲市公安局", [1200, 5400, 310, 8], "公安"),
    ...enforcement("乙市公安局", [900, 7400, 120, 8], "公安"),
    ...enforcement("丙市公安局", [2900, 4400, 220, 8], "公安"),
    ...enforcement("甲市教育局", [40, 0, 0, 0], "教育"),
    ...enforcement("乙市教育局", [30, 0, null, 0], "教育"),
    ...enforcement("丙办公室", [3, 0, 0, 0]),
  ];
  const draw = (locale: "zh" | "en", size?: (typeof sizes)[number]) =>
    drawing(
      (shape) => typesHeight(rows, shape),
      (frame) => typesChart(rows, frame, { locale }),
      size,
    );

  it.each(sizes)("has a panel for each measure and a row for each kind (%s)", (size) => {
    const texts = textsOf(draw("zh", size));
    const expected = ["行政许可", "行政处罚", "行政强制", "公安", "教育", "其他部门"];
    expect(texts).toEqual(expect.arrayContaining(expected));
  });

  it("counts the zeroes beside their one dot", () => {
    expect(textsOf(draw("en"))).toEqual(expect.arrayContaining(["×2", "Penalties"]));
  });

  it("draws nothing of no rows", () => {
    expect(typesHeight([], { width: 1120, narrow: false })).toBe(0);
    expect(
      typesChart([], { width: 1120, height: 0, narrow: false }, { locale: "zh" }).series,
    ).toEqual([]);
  });
});
