import { describe, expect, it } from "vitest";
import { sizes } from "./frame.ts";
import { drawing, textsOf } from "./made/drawing.ts";
import { outcomes } from "./made/rows.ts";
import { outcomesChart, outcomesHeight } from "./outcomes.ts";

type Look = Parameters<typeof outcomesChart>[2];
const shares: Look = { locale: "zh", by: "year", measure: "share" };

function draw(rows: Parameters<typeof outcomesChart>[0], look: Look, size?: "narrow") {
  return drawing(
    (shape) => outcomesHeight(rows, shape, look),
    (frame) => outcomesChart(rows, frame, look),
    size,
  );
}

describe("outcomesChart(rows, frame, look)", () => {
  const rows = [
    ...outcomes(2019, [7, 1, 0, 12, 3, 0], 23),
    ...outcomes(2020, [7, 6, 0, 7, 3, 4], 21),
    ...outcomes(2021, [30, 5, 8, 25, 0, 1], 69),
  ];

  it("keeps what goes over the printed total and says by how much", () => {
    const svg = draw(rows, shares);
    expect(textsOf(svg)).toContain("各项相加 27 件，总计印为 21 件");
    expect(textsOf(svg)).toContain("150");
    expect(svg).toContain("var(--cinnabar-ink)");
  });

  it("hatches shares of under thirty requests and makes none of under ten", () => {
    expect(draw(rows, shares)).toContain("<pattern");
    expect(draw(outcomes(2021, [30, 5, 8, 25, 0, 1], 69), shares)).not.toContain("<pattern");
    const few = draw(outcomes(2021, [3, 1, 0, 0, 0, 0], 4), shares);
    expect(textsOf(few).join("")).toContain("办结不足 10 件");
  });

  it.each(sizes)("names the parts of the last report in both languages (%s)", () => {
    expect(textsOf(draw(rows, shares)).join(" ")).toContain("予以公开\u200243.5%");
    const english = textsOf(draw(rows, { ...shares, locale: "en" }));
    expect(english.join(" ")).toContain("Granted\u200243.5%");
    expect(english).toContain("2021 form");
  });

  it("never draws a blank as a part", () => {
    const frame = { width: 1120, height: 430, narrow: false };
    const option = outcomesChart(outcomes(2021, [30, null, 0, 0, 0, 0], 60), frame, shares);
    expect(JSON.stringify(option.series)).toContain('"data":[{"value":"-"}]');
  });

  it("gives each agency a row", () => {
    const agencies = [
      ...outcomes(2024, [33, 38, 11, 53, 2, 11], 148, "平潭综合实验区"),
      ...outcomes(2024, [1, 0, 0, 1, 0, 0], 2, "聊城市文化和旅游局"),
    ];
    const look: Look = { ...shares, by: "agency" };
    expect(textsOf(draw(agencies, look))).toContain("聊城市文化和旅游局");
    expect(textsOf(draw(agencies, look, "narrow"))).toContain("办结不足 10 件，不计率");
    expect(textsOf(draw(agencies, { ...look, measure: "count" }))).toContain("53");
  });

  it("draws nothing of no rows", () => {
    expect(outcomesChart([], { width: 358, height: 0, narrow: true }, shares).series).toEqual([]);
  });
});
