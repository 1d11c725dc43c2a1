import type {
  BarSeriesOption,
  LineSeriesOption,
  SankeySeriesOption,
  ScatterSeriesOption,
} from "echarts/charts";
import type { GraphicComponentOption, GridComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";

/** A chart as data: only the series and components that both renderers register, and no function. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | SankeySeriesOption
  | ScatterSeriesOption
  | GraphicComponentOption
  | GridComponentOption
>;

/** What a chart without rows is. */
export const emptyOption: ChartOption = { animation: false, series: [] };
