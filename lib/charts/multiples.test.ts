import { describe, expect, it } from "vitest";
import { sizes } from "./frame.ts";
import { drawing, textsOf } from "./made/drawing.ts";
import { count } from "./made/rows.ts";
import { multiplesChart, multiplesHeight, type PanelRow } from "./multiples.ts";

function panel(id: string, rows: readonly ReturnType<typeof count>[]): readonly PanelRow[] {
  return rows.map((row) => ({ ...row, panel: id }));
}

function draw(
  rows: readonly PanelRow[],
  look: Parameters<typeof multiplesChart>[2],
  size?: (typeof sizes)[number],
) {
  return drawing(
    (shape) => multiplesHeight(rows, shape),
    (frame) => multiplesChart(rows, frame, look),
    size,
  );
}

describe("multiplesChart(rows, frame, look)", () => {
  const coercion = { indicator: "coercion_decisions" };
  const enforcement = [
    ...panel("coercion_decisions", [
      count(2020, null, { ...coercion, state: "unreadable" }),
      count(2021, 42, coercion),
      count(2022, 0, coercion),
      count(2023, 65, coercion),
      count(2024, 64, coercion),
    ]),
    ...panel("fees_amount_wan", [
      count(2023, 18651.06, { indicator: "fees_amount_wan" }),
      count(2024, 4166.24, { indicator: "fees_amount_wan" }),
    ]),
  ];

  it.each(sizes)("titles each panel and writes its last value (%s)", (size) => {
    const texts = textsOf(draw(enforcement, { locale: "zh", scale: "log" }, size));
    expect(texts).toEqual(expect.arrayContaining(["行政强制", "64", "4,166.24"]));
  });

  it("ties a zero to its neighbours by a thin line and marks what is unreadable under it", () => {
    const svg = draw(enforcement, { locale: "en", scale: "log" });
    expect(svg).toContain('stroke-dasharray="1,2"');
    expect(textsOf(svg)).toContain("0");
  });

  it("never joins what the forms of 2019 and 2021 count differently", () => {
    const rows = panel("norm_docs_in_force", [
      count(2020, 500, { indicator: "norm_docs_total_disclosed_2019" }),
      count(2021, 665, { indicator: "norm_docs_in_force" }),
    ]);
    const svg = draw(rows, { locale: "zh", scale: "linear" });
    expect(textsOf(svg)).toContain("2021 表式，不连");
    expect(svg).not.toContain('stroke-dasharray="4,4"');
  });

  it("draws nothing of no rows", () => {
    expect(multiplesHeight([], { width: 1120, narrow: false })).toBe(0);
  });
});
