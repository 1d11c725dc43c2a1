import type { LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount, formatFraction } from "#lib/locale/number.ts";
import type { MeasureRow } from "#lib/queries/chart-rows.ts";
import { absenceOf } from "./absence-mark.ts";
import { absenceOrFew } from "./absence-rows.ts";
import { type ChartOption, emptyOption } from "./chart-option.ts";
import { box as area, type Drawn, failedCorner, rule, text } from "./drawn.ts";
import { type Box, type Frame, gridOf, type Shape } from "./frame.ts";
import { colours } from "./palette.ts";
import { medianOf } from "./rows.ts";
import { type Kind, linearScale, logScale, pixel, type Scale, tickPixel } from "./scale.ts";
import { absenceWords, formatValue, isHollow, tell } from "./tell.ts";
import { clipText, textWidth } from "./text-width.ts";
import { chartWords } from "./words.ts";

export interface DotsLook {
  readonly locale: Locale;
  readonly kind: Kind;
  /** Slug of the agency the page is about, which is drawn in the accent. */
  readonly subject?: string;
  readonly scale?: "linear" | "log";
}

const head = 36;
const foot = 26;

/** Room of names beside their dots on a phone; names that need more stand above them. */
const narrowNames = 104;

function isStacked(rows: readonly MeasureRow[], { narrow }: Shape): boolean {
  return narrow && rows.some(({ name }) => textWidth(name, 13) * 1.05 > narrowNames);
}

function rowHeight(rows: readonly MeasureRow[], shape: Shape): number {
  if (isStacked(rows, shape)) return 42;
  return shape.narrow ? 26 : 24;
}

/** The height of a chart of dots: a row for each agency. */
export function dotsHeight(rows: readonly MeasureRow[], shape: Shape): number {
  return rows.length === 0 ? 0 : head + foot + rows.length * rowHeight(rows, shape);
}

/** A number of each agency in one year, a dot and its interval in a row, in the order given. */
export function dotsChart(rows: readonly MeasureRow[], frame: Frame, look: DotsLook): ChartOption {
  if (rows.length === 0) return emptyOption;
  const columns = columnsOf(rows, frame, look);
  const box: Box = {
    left: columns.names === 0 ? 6 : columns.names + 12,
    top: head,
    right: frame.width - columns.value - columns.fraction,
    bottom: head + rows.length * rowHeight(rows, frame),
  };
  const scale = dotsScale(rows, look);
  const hidden = { type: "value" as const, show: false };
  return {
    animation: false,
    grid: gridOf({ ...box, top: box.top + columns.drop, bottom: box.bottom + columns.drop }),
    xAxis: { ...hidden, min: scale.min, max: scale.max },
    yAxis: { ...hidden, min: -0.5, max: rows.length - 0.5, inverse: true },
    series: [...intervals(rows, scale, look), dots(rows, scale, look)],
    graphic: [
      ...subjectBand(rows, box, frame, look),
      ...ticksOf(scale, box, look.kind, columns.drop > 0),
      ...(columns.drop > 0 ? tracks(rows, box, columns) : []),
      ...medianLine(rows, scale, box, look),
      ...rows.flatMap((row, at) => rowOf(row, at, { box, frame, scale, columns, look })),
      ...heads(rows, frame, look),
    ],
  };
}

function dotsScale(rows: readonly MeasureRow[], { kind, locale, scale }: DotsLook): Scale {
  const values = rows.flatMap(({ value, high }) => (value === null ? [] : [value, high ?? value]));
  if (scale === "log" && values.every((value) => value >= 0)) return logScale(values, locale);
  return linearScale(kind === "share" ? [...values, 1] : values, kind, locale);
}

interface Columns {
  readonly names: number;
  readonly value: number;
  readonly fraction: number;
  readonly tall: number;
  /** How far a dot stands under the middle of its row. */
  readonly drop: number;
}

function columnsOf(rows: readonly MeasureRow[], shape: Shape, look: DotsLook): Columns {
  const { narrow } = shape;
  const stacked = isStacked(rows, shape);
  const widest = (texts: readonly string[], size: number, weight?: number) =>
    Math.max(...texts.map((said) => textWidth(said, size, weight)), 0) * 1.05;
  const names = rows.map(({ name }) => name);
  const values = rows.flatMap(({ value }) =>
    value === null ? [] : [formatValue(value, look.kind, look.locale)],
  );
  const fractions = rows.map((row) => fractionOf(row, narrow, look));
  const room = widest(fractions, 13);
  const header = room === 0 ? 0 : widest([headOf(narrow, look)], 12);
  return {
    names: stacked ? 0 : Math.min(widest(names, 13, 600), narrow ? narrowNames : 236),
    tall: rowHeight(rows, shape),
    drop: stacked ? 9 : 0,
    value: Math.max(widest(values, 13, 600), 28) + 18,
    fraction: room === 0 ? 0 : Math.max(room, header) + 12,
  };
}

function fractionOf(
  { part, whole }: MeasureRow,
  narrow: boolean,
  { locale }: Pick<DotsLook, "locale">,
): string {
  if (whole === null) return "";
  if (narrow || part === null) return formatCount(whole, locale);
  return formatFraction(part, whole, locale);
}

function headOf(narrow: boolean, { locale }: Pick<DotsLook, "locale">): string {
  return chartWords[locale][narrow ? "wholeShort" : "fraction"];
}

function heads(rows: readonly MeasureRow[], frame: Frame, look: DotsLook): readonly Drawn[] {
  if (rows.every(({ whole }) => whole === null)) return [];
  return [text(frame.width, 16, headOf(frame.narrow, look), { align: "right" })];
}

function colourOf(row: MeasureRow, { subject }: DotsLook) {
  return row.agency === subject ? colours.azurite : colours.ink2;
}

function intervals(
  rows: readonly MeasureRow[],
  scale: Scale,
  look: DotsLook,
): readonly LineSeriesOption[] {
  const lines = (chosen: boolean) =>
    rows.flatMap((row, at) =>
      (row.agency === look.subject) === chosen && row.low !== null && row.high !== null
        ? [
            [scale.at(row.low), at],
            [scale.at(row.high), at],
            ["-", "-"],
          ]
        : [],
    );
  const series = (chosen: boolean): LineSeriesOption => ({
    type: "line",
    silent: true,
    symbol: "none",
    clip: false,
    lineStyle: chosen
      ? { color: colours.azurite, width: 2.5 }
      : { color: colours.stone, width: 1.75 },
    itemStyle: { color: colours.stone },
    data: lines(chosen),
  });
  return [series(false), series(true)].filter(({ data }) => (data ?? []).length > 0);
}

function dots(rows: readonly MeasureRow[], scale: Scale, look: DotsLook): ScatterSeriesOption {
  return {
    type: "scatter",
    z: 4,
    clip: false,
    itemStyle: { opacity: 1 },
    data: rows.flatMap((row, at) => {
      if (row.value === null) return [];
      const colour = colourOf(row, look);
      return [
        {
          value: [scale.at(row.value), at],
          name: tell(row, look.kind, look.locale),
          symbolSize: row.agency === look.subject ? 10 : 8,
          itemStyle: {
            color: isHollow(row) ? colours.paper : colour,
            borderColor: colour,
            borderWidth: 1.5,
          },
        },
      ];
    }),
  };
}

function subjectBand(
  rows: readonly MeasureRow[],
  box: Box,
  frame: Frame,
  { subject }: DotsLook,
): readonly Drawn[] {
  const at = rows.findIndex(({ agency }) => agency === subject);
  if (at < 0) return [];
  const tall = rowHeight(rows, frame);
  return [area(0, box.top + at * tall, frame.width, tall, { fill: colours.azuriteTint, z: -1 })];
}

/** A line for each row to run along, where level rules would cross the names. */
function tracks(rows: readonly MeasureRow[], box: Box, { tall, drop }: Columns): readonly Drawn[] {
  return rows.flatMap(({ value }, at) => {
    const y = box.top + (at + 0.5) * tall + drop;
    return value === null ? [] : [rule(box.left, y, box.right, y)];
  });
}

function ticksOf(scale: Scale, box: Box, kind: Kind, bare: boolean): readonly Drawn[] {
  const room = (box.right - box.left) / Math.max(scale.ticks.length - 1, 1);
  const every = room < 30 ? 2 : 1;
  return scale.ticks
    .filter((_, at) => at % every === 0)
    .flatMap((tick, at, all) => {
      const x = tickPixel(scale, tick, box.left, box.right);
      const label = kind === "share" && at === all.length - 1 ? `${tick.label}%` : tick.label;
      return [
        ...(bare ? [] : [rule(x, box.top, x, box.bottom)]),
        text(x, box.bottom + 14, label, { align: "center" }),
      ];
    });
}

/** The middle of the values, when there are enough of them to have a middle. */
function medianLine(
  rows: readonly MeasureRow[],
  scale: Scale,
  box: Box,
  { kind, locale }: DotsLook,
): readonly Drawn[] {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const median = medianOf(values);
  if (median === null || values.length < 3) return [];
  const x = pixel(scale, box.left, box.right)(median);
  const said = fill(chartWords[locale].median, { value: formatValue(median, kind, locale) });
  const half = textWidth(said, 12) / 2;
  return [
    rule(x, box.top - 6, x, box.bottom, { colour: colours.ink3, dash: [3, 3], z: 1 }),
    text(Math.max(Math.min(x, box.right - half), box.left + half), 16, said, {
      colour: colours.ink2,
      align: "center",
    }),
  ];
}

interface RowPlace {
  readonly box: Box;
  readonly frame: Frame;
  readonly scale: Scale;
  readonly columns: Columns;
  readonly look: DotsLook;
}

function rowOf(row: MeasureRow, at: number, place: RowPlace): readonly Drawn[] {
  const { box, frame, scale, columns, look } = place;
  const middle = box.top + (at + 0.5) * columns.tall;
  const y = middle + columns.drop;
  const room = columns.names === 0 ? frame.width : columns.names;
  const chosen = row.agency === look.subject;
  const ink = { size: 13, colour: chosen ? colours.azurite : colours.ink } as const;
  const weight = chosen ? 600 : 400;
  const fraction = fractionOf(row, frame.narrow, look);
  return [
    text(0, middle - columns.drop, clipText(row.name, room, 13), { ...ink, weight }),
    ...(row.value === null
      ? missing(row, y, place)
      : [
          text(frame.width - columns.fraction, y, formatValue(row.value, look.kind, look.locale), {
            ...ink,
            align: "right",
            weight: 600,
          }),
          ...(row.failing
            ? [failedCorner(pixel(scale, box.left, box.right)(row.value), y + 2)]
            : []),
        ]),
    ...(fraction === ""
      ? []
      : [text(frame.width, y, fraction, { align: "right", size: 13, colour: colours.ink2 })]),
  ];
}

function missing(row: MeasureRow, y: number, { box, frame, look }: RowPlace): readonly Drawn[] {
  const words = absenceWords(row, look.locale, frame.narrow);
  if (absenceOf(row.state) === null) return [text(box.left + 4, y, words)];
  return [...absenceOrFew(row, box.left + 10, y), text(box.left + 20, y, words)];
}
