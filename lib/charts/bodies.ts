import type { LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatAmount, formatCount } from "#lib/locale/number.ts";
import { stateWords } from "#lib/locale/states.ts";
import type { EnforcementRow } from "#lib/queries/chart-rows.ts";
import { absenceMark, absenceOf } from "./absence-mark.ts";
import { type ChartOption, emptyOption } from "./chart-option.ts";
import { dodge } from "./dodge.ts";
import { type Drawn, rule, shapeAt, text } from "./drawn.ts";
import { type Counted, countedIndicators, isCounted } from "./enforcement.ts";
import { type Box, type Frame, gridOf, type Shape } from "./frame.ts";
import { colours, seriesLook } from "./palette.ts";
import { logScale, pixel, type Scale, tickPixel } from "./scale.ts";
import { clipText, textWidth } from "./text-width.ts";
import { chartWords } from "./words.ts";

export interface BodiesLook {
  readonly locale: Locale;
}

const head = 44;

function rowHeight({ narrow }: Shape): number {
  return narrow ? 82 : 62;
}

function reportsOf(rows: readonly EnforcementRow[]): readonly (readonly EnforcementRow[])[] {
  return [...Map.groupBy(rows, ({ agency, year, scope }) => `${agency}/${year}/${scope}`).values()];
}

/** The height of a chart of bodies: a band for each report. */
export function bodiesHeight(rows: readonly EnforcementRow[], shape: Shape): number {
  const reports = reportsOf(rows).length;
  return reports === 0 ? 0 : head + reports * rowHeight(shape) + 4;
}

/**
 * Permits, penalties and coercion of each report on one axis of powers of ten, zero in a column of
 * its own; fees have another unit and are listed at the right.
 */
export function bodiesChart(
  rows: readonly EnforcementRow[],
  frame: Frame,
  { locale }: BodiesLook,
): ChartOption {
  const reports = reportsOf(rows);
  if (reports.length === 0) return emptyOption;
  const tall = rowHeight(frame);
  const box: Box = {
    left: frame.narrow ? 22 : nameRoom(rows, frame) + 34,
    top: head,
    right: frame.width - (frame.narrow ? 16 : 150),
    bottom: head + reports.length * tall,
  };
  const scale = logScale(
    rows.flatMap(({ indicator, value }) => (isCounted(indicator) && value !== null ? [value] : [])),
    locale,
  );
  const hidden = { type: "value" as const, show: false };
  return {
    animation: false,
    grid: gridOf(box),
    xAxis: { ...hidden, min: scale.min, max: scale.max },
    yAxis: { ...hidden, min: 0, max: reports.length, inverse: true },
    series: [spans(reports, scale, frame), ...dotsOf(reports, scale, frame, locale)],
    graphic: [
      ...ticksOf(scale, box, locale, frame),
      ...reports.flatMap((report, at) =>
        band(report, box.top + at * tall, { box, frame, scale, locale }),
      ),
    ],
  };
}

function nameRoom(rows: readonly EnforcementRow[], { width }: Shape): number {
  const widths = rows.map(({ name }) => textWidth(name, 13) * 1.05);
  return Math.min(Math.max(...widths, 60), width > 900 ? 220 : 150);
}

/** Where the dots stand in a band, as a part of its height. */
function middle({ narrow }: Shape): number {
  return narrow ? 0.62 : 0.55;
}

function spans(
  reports: readonly (readonly EnforcementRow[])[],
  scale: Scale,
  shape: Shape,
): LineSeriesOption {
  const data = reports.flatMap((report, at) => {
    const places = report.flatMap(({ indicator, value }) =>
      isCounted(indicator) && value !== null ? [scale.at(value)] : [],
    );
    if (places.length < 2) return [];
    const y = at + middle(shape);
    return [
      [Math.min(...places), y],
      [Math.max(...places), y],
      ["-", "-"],
    ];
  });
  return {
    type: "line",
    silent: true,
    symbol: "none",
    clip: false,
    z: 1,
    lineStyle: { color: colours.ruleStrong, width: 1.5 },
    itemStyle: { color: colours.stone },
    data,
  };
}

function dotsOf(
  reports: readonly (readonly EnforcementRow[])[],
  scale: Scale,
  shape: Shape,
  locale: Locale,
): readonly ScatterSeriesOption[] {
  return countedIndicators.map((indicator, index) => {
    const look = seriesLook(index);
    return {
      type: "scatter",
      name: chartWords[locale][`${indicator}_long`],
      clip: false,
      z: 4,
      symbol: look.symbol,
      symbolSize: look.size + 1.5,
      itemStyle: { color: look.colour, opacity: 1 },
      data: reports.flatMap((report, at) =>
        report
          .filter((row) => row.indicator === indicator && row.value !== null)
          .map((row) => ({
            name: sentence(row, indicator, locale),
            value: [scale.at(row.value ?? 0), at + middle(shape)],
            ...(row.value === 0 && { symbolOffset: [zeroShift(report, indicator), 0] }),
          })),
      ),
    };
  });
}

/** Zeroes stand side by side in their column. */
function zeroShift(report: readonly EnforcementRow[], indicator: Counted): number {
  const zeroes = countedIndicators.filter((id) =>
    report.some((row) => row.indicator === id && row.value === 0),
  );
  return (zeroes.indexOf(indicator) - (zeroes.length - 1) / 2) * 11;
}

function sentence(row: EnforcementRow, indicator: Counted, locale: Locale): string {
  const words = chartWords[locale];
  const what = words[`${indicator}_long`];
  return `${row.name} ${row.year} ${what}${words.colon}${formatCount(row.value ?? 0, locale)}`;
}

function ticksOf(scale: Scale, box: Box, locale: Locale, frame: Frame): readonly Drawn[] {
  const room = (box.right - box.left) / (scale.max - scale.min);
  const every = room < 34 ? 2 : 1;
  const shown = scale.ticks.filter((_, at) => at === 0 || (at - 1) % every === 0);
  return [
    ...shown.flatMap((tick) => {
      const x = tickPixel(scale, tick, box.left, box.right);
      return [
        rule(x, box.top - 6, x, box.bottom),
        text(x, box.top - 16, tick.label, { align: "center", size: 11 }),
      ];
    }),
    text(frame.width, frame.narrow ? 8 : box.top - 16, chartWords[locale].fees, {
      align: "right",
    }),
    ...(frame.narrow ? keyOf(locale) : []),
  ];
}

/** The shapes and what they count; a wide drawing says it at every dot. */
function keyOf(locale: Locale): readonly Drawn[] {
  let x = 5;
  return countedIndicators.flatMap((indicator, at) => {
    const { colour, symbol } = seriesLook(at);
    const said = chartWords[locale][indicator];
    const start = x;
    x += textWidth(said, 12) * 1.05 + 26;
    return [shapeAt(symbol, start, 8, colour), text(start + 8, 8, said, { colour })];
  });
}

interface BandPlace {
  readonly box: Box;
  readonly frame: Frame;
  readonly scale: Scale;
  readonly locale: Locale;
}

function band(
  report: readonly EnforcementRow[],
  top: number,
  { box, frame, scale, locale }: BandPlace,
): readonly Drawn[] {
  const first = report[0];
  if (first === undefined) return [];
  const { narrow, width } = frame;
  const tall = rowHeight(frame);
  const y = top + tall * middle(frame);
  const fees = report.find(({ indicator }) => indicator === "fees_amount_wan");
  const room = narrow ? width - 130 : nameRoom(report, frame) + 10;
  const name = clipText(narrow ? `${first.name} ${first.year}` : first.name, room, 13);
  return [
    rule(0, top + tall, width, top + tall),
    text(0, narrow ? top + 16 : y - 8, name, { colour: colours.ink, size: 13 }),
    ...(narrow ? [] : [text(0, y + 10, String(first.year))]),
    ...feesOf(fees, width, narrow ? top + 16 : y, locale),
    ...labelsOf(report, y - 15, { box, frame, scale, locale }),
    ...missingOf(report, y + 15, box, locale),
  ];
}

function feesOf(
  row: EnforcementRow | undefined,
  right: number,
  y: number,
  locale: Locale,
): readonly Drawn[] {
  if (row === undefined) return [];
  const absence = absenceOf(row.state);
  if (row.value !== null || absence === null) {
    const said = row.value === null ? "" : formatAmount(row.value, locale);
    return [text(right, y, said, { align: "right", size: 13, colour: colours.ink })];
  }
  const word = stateWords[locale][absence];
  return [
    ...absenceMark(absence, right - textWidth(word, 12) - 12, y),
    text(right, y, word, { align: "right" }),
  ];
}

/** What each dot counts and how many, above it; pushed apart so that none lies on another. */
function labelsOf(
  report: readonly EnforcementRow[],
  y: number,
  { box, frame, scale, locale }: BandPlace,
): readonly Drawn[] {
  const x = pixel(scale, box.left, box.right);
  const labels = countedIndicators.flatMap((indicator, at) => {
    const value = report.find((row) => row.indicator === indicator)?.value ?? null;
    if (value === null) return [];
    const count = formatCount(value, locale);
    const said = frame.narrow ? count : `${chartWords[locale][indicator]} ${count}`;
    const shift = value === 0 ? zeroShift(report, indicator) : 0;
    return [{ said, at: x(value) + shift, colour: seriesLook(at).colour }];
  });
  const wishes = labels.map(({ said, at }) => ({ at, size: textWidth(said, 12) * 1.05 + 10 }));
  const low = frame.narrow ? 0 : box.left - 34;
  const places = dodge(wishes, low, frame.width - (frame.narrow ? 0 : 90));
  return labels.map(({ said, colour }, index) =>
    text(places[index] ?? 0, y, said, { colour, align: "center" }),
  );
}

function missingOf(
  report: readonly EnforcementRow[],
  y: number,
  box: Box,
  locale: Locale,
): readonly Drawn[] {
  let x = box.left;
  return countedIndicators.flatMap((indicator) => {
    const row = report.find((candidate) => candidate.indicator === indicator);
    const absence = row === undefined ? null : absenceOf(row.state);
    if (absence === null) return [];
    const said = `${chartWords[locale][indicator]} ${stateWords[locale][absence]}`;
    const at = x;
    x += textWidth(said, 12) * 1.05 + 32;
    return [...absenceMark(absence, at, y), text(at + 10, y, said)];
  });
}
