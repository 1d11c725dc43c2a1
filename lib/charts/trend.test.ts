import { describe, expect, it } from "vitest";
import { sizes } from "./frame.ts";
import { drawing, textsOf } from "./made/drawing.ts";
import { count, rate } from "./made/rows.ts";
import { trendChart, trendHeight } from "./trend.ts";

const share = { locale: "zh", kind: "share" } as const;
const counted = { locale: "zh", kind: "count" } as const;

function draw(
  rows: Parameters<typeof trendChart>[0],
  look: Parameters<typeof trendChart>[2],
  size?: Parameters<typeof drawing>[2],
) {
  return drawing(
    (shape) => trendHeight(rows, shape),
    (frame) => trendChart(rows, frame, look),
    size,
  );
}

describe("trendChart(rows, frame, look)", () => {
  const real = [
    rate(2019, 8, 23),
    { ...rate(2020, 13, 21), failing: true },
    rate(2021, 35, 69),
    rate(2022, 30, 75),
  ];

  it.each(sizes)("names the agency and its last value at the end of the line (%s)", (size) => {
    expect(textsOf(draw(real, share, size)).join(" ")).toMatch(/平潭综合实验区.*40\.0%/);
  });

  it("says where the form changes and how the years compare", () => {
    expect(textsOf(draw(real, share))).toContain("2021 表式起用：口径相同，可连");
    expect(textsOf(draw(real, { ...share, locale: "en" }))).toContain(
      "form of 2021: same definition, joined",
    );
  });

  it("joins similar definitions dashed and other definitions not at all", () => {
    const similar = [
      count(2020, 5, { indicator: "norm_docs_made_2019" }),
      count(2021, 7, { indicator: "norm_docs_issued" }),
    ];
    const different = [
      count(2020, 5, { indicator: "norm_docs_total_disclosed_2019" }),
      count(2021, 7, { indicator: "norm_docs_in_force" }),
    ];
    expect(draw(similar, counted)).toContain('stroke-dasharray="4,4"');
    expect(draw(different, counted)).not.toContain('stroke-dasharray="4,4"');
    expect(textsOf(draw(different, counted))).toContain("2021 表式起用：口径不同，不连");
  });

  it("marks the legal break of table 4", () => {
    const appeals = [2023, 2024].map((year) => count(year, 3, { indicator: "recon_total" }));
    expect(textsOf(draw(appeals, counted))).toContain("2024 年起先复议后诉讼");
  });

  it("draws a zero as a point and a blank as none, with the reason under the axis", () => {
    const frame = { width: 1120, height: 400, narrow: false };
    const rows = [count(2021, 0), count(2022, null, { state: "blank" }), count(2023, 4)];
    const option = trendChart(rows, frame, counted);
    const points = JSON.stringify(option.series);
    expect(points).toContain('"value":[0,0]');
    expect(points).not.toContain('"value":[1,0]');
    expect(textsOf(draw(rows, counted))).toContain("平潭综合实验区 空白");
  });

  it("makes no rate of under ten cases and draws those of under thirty hollow", () => {
    const svg = draw([rate(2021, 3, 6), rate(2022, 10, 20), rate(2023, 50, 90)], share);
    expect(textsOf(svg)).toContain("&lt;10");
    expect(svg).toMatch(/fill="var\(--paper\)" stroke="var\(--azurite\)"/);
  });

  it("turns to small multiples above three agencies", () => {
    const rows = ["甲", "乙", "丙", "丁"].flatMap((name) => [
      rate(2022, 40, 90, name),
      rate(2023, 50, 90, name),
    ]);
    const texts = textsOf(draw(rows, share));
    for (const name of ["甲", "乙", "丙", "丁"]) expect(texts).toContain(name);
  });

  it("draws nothing of no rows, and one row of one year", () => {
    expect(trendChart([], { width: 358, height: 0, narrow: true }, share).series).toEqual([]);
    expect(textsOf(draw([rate(2022, 40, 90)], share))).toContain("2022");
  });
});
