import type { Locale } from "#lib/locale/locale.ts";
import type { MeasureRow } from "#lib/queries/chart-rows.ts";
import { absenceHeight, absenceRows, drawAbsences } from "./absence-rows.ts";
import { breakLines, hiddenAxes, levels, yearLabels, yearPixel } from "./axes.ts";
import { type ChartOption, emptyOption } from "./chart-option.ts";
import { dodge } from "./dodge.ts";
import { type Drawn, failedCorner, rule, text } from "./drawn.ts";
import { formBreaks, legalBreak } from "./form-break.ts";
import { type Box, type Frame, gridOf, type Shape } from "./frame.ts";
import { measureLine } from "./measure-line.ts";
import { colours, seriesLook } from "./palette.ts";
import { panelsChart, panelsHeight } from "./panels.ts";
import { byAgency, yearsOf } from "./rows.ts";
import { type Kind, linearScale, pixel, type Scale } from "./scale.ts";
import { formatValue } from "./tell.ts";
import { textWidth, wrapText } from "./text-width.ts";

export interface TrendLook {
  readonly locale: Locale;
  readonly kind: Kind;
  /** Indicator or rate that is followed, for what the rows cannot tell. */
  readonly measure?: string;
}

/** Agencies that one drawing holds as lines; more are drawn as small multiples. */
const most = 3;

/** The height of a trend: a drawing of settled height and a line for each reason of absence. */
export function trendHeight(rows: readonly MeasureRow[], shape: Shape): number {
  const groups = byAgency(rows);
  if (groups.length > most) return panelsHeight(panelsOf(groups), shape);
  const lines = absenceRows(groups).length;
  return headOf(rows) + (shape.narrow ? 262 : 302) + 28 + lines * absenceHeight + 4;
}

/**
 * A number of each agency over the years: lines with their names at the end, or small multiples on
 * one scale when there are more than three agencies.
 */
export function trendChart(
  rows: readonly MeasureRow[],
  frame: Frame,
  look: TrendLook,
): ChartOption {
  const groups = byAgency(rows);
  if (groups.length === 0) return emptyOption;
  if (groups.length > most) {
    const panels = panelsOf(groups).map((panel) => ({ ...panel, kind: look.kind }));
    return panelsChart(panels, frame, { locale: look.locale, scale: "linear" });
  }
  return linesChart(groups, rows, frame, look);
}

function panelsOf(groups: readonly (readonly MeasureRow[])[]) {
  return groups.map((rows) => ({ title: rows[0]?.name ?? "", rows, kind: "count" as Kind }));
}

function headOf(rows: readonly MeasureRow[]): number {
  const years = yearsOf(rows);
  const marks = formBreaks(rows, years).length + (legalBreak(rows, years) === null ? 0 : 1);
  return 14 + 16 * marks;
}

function linesChart(
  groups: readonly (readonly MeasureRow[])[],
  rows: readonly MeasureRow[],
  frame: Frame,
  { locale, kind }: TrendLook,
): ChartOption {
  const years = yearsOf(rows);
  const lines = absenceRows(groups);
  const box: Box = {
    left: 38,
    top: headOf(rows),
    right: frame.width - labelRoom(groups, frame, { locale, kind }),
    bottom: frame.height - 28 - lines.length * absenceHeight - 4,
  };
  const scale = linearScale(valuesOf(rows), kind, locale);
  const x = yearPixel(box, years);
  const place = { scale, kind, locale, first: years[0] ?? 0, grid: 0 };
  const { xAxis, yAxis } = hiddenAxes(scale, years.length, 0);
  const whole = { ...box, left: 0, right: frame.width };
  const spread = kind === "share" ? Math.min((box.right - box.left) / years.length / 10, 6) : 0;
  const shift = (at: number) => (at - (groups.length - 1) / 2) * spread;
  return {
    animation: false,
    grid: gridOf(box),
    xAxis,
    yAxis,
    series: groups.flatMap((group, at) => {
      const first = place.first - (shift(at) * years.length) / (box.right - box.left);
      return measureLine(group, seriesLook(at), { ...place, first });
    }),
    graphic: [
      ...levels(scale, box, box.left - 8),
      ...yearLabels(box, years),
      ...breakLines(formBreaks(rows, years), legalBreak(rows, years), box, {
        years,
        locale,
        short: frame.narrow,
      }),
      ...groups.flatMap((group, at) =>
        corners(group, (year) => x(year) + shift(at), pixel(scale, box.bottom, box.top)),
      ),
      ...endLabels(groups, { box, frame, scale, x, look: { locale, kind } }),
      ...drawAbsences(lines, x, box.bottom + 28, { box: whole, locale, named: true }),
    ],
  };
}

/** What the axis must hold: the values and the ends of their intervals. */
function valuesOf(rows: readonly MeasureRow[]): readonly number[] {
  return rows.flatMap(({ value, high }) => (value === null ? [] : [value, high ?? value]));
}

/** The corners of the values whose cells failed a check. */
function corners(
  rows: readonly MeasureRow[],
  x: (year: number) => number,
  y: (value: number) => number,
): readonly Drawn[] {
  return rows.flatMap(({ failing, value, year }) =>
    failing && value !== null ? [failedCorner(x(year), y(value))] : [],
  );
}

const type = { wide: 13, narrow: 12 };

interface EndLabel {
  readonly at: number;
  readonly row: MeasureRow;
  readonly lines: readonly string[];
}

function endLabelsOf(
  groups: readonly (readonly MeasureRow[])[],
  narrow: boolean,
  { locale, kind }: TrendLook,
): readonly EndLabel[] {
  const lastYear = Math.max(...groups.flat().map(({ year }) => year));
  return groups.flatMap((group, at) => {
    const row = group.findLast(({ value }) => value !== null);
    if (row === undefined || row.value === null) return [];
    const value = formatValue(row.value, kind, locale);
    const dated = row.year === lastYear ? value : `${value} (${row.year})`;
    const size = narrow ? type.narrow : type.wide;
    const lines = [...wrapText(row.name, narrow ? 96 : 168, size), dated];
    const whole = `${row.name} ${dated}`;
    const fits = !narrow && textWidth(whole, size, 600) * 1.05 <= 190;
    return [{ at, row, lines: fits ? [whole] : lines }];
  });
}

function labelRoom(
  groups: readonly (readonly MeasureRow[])[],
  { narrow }: Shape,
  look: TrendLook,
): number {
  const size = narrow ? type.narrow : type.wide;
  const widths = endLabelsOf(groups, narrow, look)
    .flatMap(({ lines }) => lines)
    .map((line) => textWidth(line, size, 600) * 1.06);
  return Math.ceil(Math.max(...widths, 30)) + 14 - (narrow ? 4 : 0);
}

interface LabelPlace {
  readonly box: Box;
  readonly frame: Frame;
  readonly scale: Scale;
  readonly x: (year: number) => number;
  readonly look: TrendLook;
}

/** Names and last values at the right, pushed apart, tied to their points by a hair line. */
function endLabels(
  groups: readonly (readonly MeasureRow[])[],
  { box, frame, scale, x, look }: LabelPlace,
): readonly Drawn[] {
  const size = frame.narrow ? type.narrow : type.wide;
  const labels = endLabelsOf(groups, frame.narrow, look);
  const y = pixel(scale, box.bottom, box.top);
  const tall = size + 4;
  const wishes = labels.map(({ row, lines }) => ({
    at: y(row.value ?? 0),
    size: lines.length * tall + 3,
  }));
  const places = dodge(wishes, box.top - 14, box.bottom + 14);
  return labels.flatMap(({ at, row, lines }, index) => {
    const middle = places[index] ?? 0;
    const from = wishes[index]?.at ?? middle;
    const tied = Math.abs(middle - from) > 5;
    return [
      ...(tied
        ? [rule(x(row.year) + 8, from, box.right + 2, middle, { colour: colours.ruleStrong })]
        : []),
      ...lines.map((line, place) =>
        text(box.right + 6, middle + (place - (lines.length - 1) / 2) * tall, line, {
          colour: seriesLook(at).colour,
          size,
          weight: at === 0 && groups.length > 1 ? 600 : 400,
        }),
      ),
    ];
  });
}
