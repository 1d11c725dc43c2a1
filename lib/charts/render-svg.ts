import { BarChart, LineChart, SankeyChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartOption } from "./chart-option.ts";
import type { Frame } from "./frame.ts";
import { type Named, tidySvg } from "./svg.ts";
import { measureText } from "./text-width.ts";

use([BarChart, LineChart, SankeyChart, ScatterChart, GraphicComponent, GridComponent, SVGRenderer]);
setPlatformAPI({ measureText });

/** Drawings kept, by option and frame: the oldest goes first. */
const kept = new Map<string, string>();
const most = 300;

/** The SVG of a chart, in the colours of the style sheet; the same option gives the same text. */
export function renderSvg(option: ChartOption, frame: Frame, named: Named): string {
  const key = JSON.stringify([option, frame, named]);
  const known = kept.get(key);
  if (known !== undefined) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const svg = tidySvg(draw(option, frame), frame, named);
  kept.set(key, svg);
  const oldest = kept.keys().next().value;
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return svg;
}

function draw(option: ChartOption, { width, height }: Frame): string {
  const chart = init(null, null, {
    renderer: "svg",
    ssr: true,
    width,
    height: Math.max(height, 1),
  });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
