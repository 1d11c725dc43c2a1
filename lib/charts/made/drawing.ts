import { expect } from "vitest";
import type { ChartOption } from "../chart-option.ts";
import { type Frame, frameOf, type Shape, type Size } from "../frame.ts";
import { renderSvg } from "../render-svg.ts";

/** A drawing in a size, proved to be plain data and to render without a slip. */
export function drawing(
  heightOf: (shape: Shape) => number,
  chart: (frame: Frame) => ChartOption,
  size: Size = "wide",
): string {
  const frame = frameOf(size, "full", heightOf);
  const option = chart(frame);
  expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  const svg = renderSvg(option, frame, { id: "figure", label: "图", description: "说明" });
  expect(svg).not.toMatch(/NaN|undefined|Infinity|#[0-9a-f]{3,6}"/);
  return svg;
}

/** The texts of a drawing. */
export function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words = ""]) => words);
}
