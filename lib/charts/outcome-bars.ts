import type { BarSeriesOption } from "echarts/charts";
import { outcomeGroups } from "#lib/form/requests.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import { type OutcomeReport, type OutcomesLook, tellPart } from "./outcome-report.ts";
import { colours, outcomeLooks } from "./palette.ts";
import { textWidth } from "./text-width.ts";

/** Thin slanting lines in the colour of the paper: shares of few requests. */
const hatch = {
  symbol: "rect",
  symbolSize: 1,
  color: colours.paper,
  dashArrayX: [1, 0],
  dashArrayY: [1, 6],
  rotation: -0.785,
};

/** How long a part is on the screen, and which way. */
export interface BarPlace {
  readonly look: OutcomesLook;
  readonly barWidth: number;
  /** Pixels of a part. */
  readonly length: (value: number) => number;
  readonly upright: boolean;
}

/** A series for each outcome; stacked they show the printed parts, whatever the printed total says. */
export function outcomeBars(
  reports: readonly OutcomeReport[],
  { look, barWidth, length, upright }: BarPlace,
): readonly BarSeriesOption[] {
  return outcomeGroups.map((group) => {
    const { fill, edge, on } = outcomeLooks[group.id];
    return {
      type: "bar",
      stack: "outcomes",
      name: group.label[look.locale],
      barWidth,
      itemStyle: { color: fill, borderColor: edge, borderWidth: edge === colours.paper ? 0.5 : 1 },
      label: { show: false, position: "inside", color: on, fontSize: 12 },
      data: reports.map((report) => {
        const value = report.parts[group.id];
        if (value === null) return { value: "-" };
        const said = labelOf(value, look);
        const room = upright ? 15 : textWidth(said, 12) + 8;
        return {
          value,
          name: tellPart(report, group, look.locale),
          ...(length(value) >= room && {
            label: {
              show: true,
              formatter: said,
              ...(report.shaky && {
                backgroundColor: fill,
                padding: [2, barWidth < 30 && upright ? 1 : 4],
              }),
            },
          }),
          ...(report.shaky && { itemStyle: { decal: hatch } }),
        };
      }),
    };
  });
}

function labelOf(value: number, { measure, locale }: { measure: string; locale: Locale }): string {
  return measure === "share" ? String(Math.round(value * 100)) : formatCount(value, locale);
}
