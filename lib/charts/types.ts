import type { LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import type { EnforcementRow } from "#lib/queries/chart-rows.ts";
import { absenceMark, absenceOf } from "./absence-mark.ts";
import { type ChartOption, emptyOption } from "./chart-option.ts";
import { type Drawn, rule, text } from "./drawn.ts";
import { type Counted, countedIndicators, isCounted } from "./enforcement.ts";
import { type Box, type Frame, gridOf, type Shape } from "./frame.ts";
import { colours } from "./palette.ts";
import { medianOf } from "./rows.ts";
import { logScale, pixel, type Scale, tickPixel } from "./scale.ts";
import { clipText, textWidth } from "./text-width.ts";
import { chartWords } from "./words.ts";

export interface TypesLook {
  readonly locale: Locale;
}

const head = 50;
const rowHeight = 26;
/** Room left of the axis for what is missing. */
const absences = 56;

interface Kind {
  readonly label: { readonly zh: string; readonly en: string };
  readonly rows: readonly EnforcementRow[];
}

function kindsOf(rows: readonly EnforcementRow[]): readonly Kind[] {
  const counted = rows.filter(({ indicator }) => isCounted(indicator));
  const groups = [...Map.groupBy(counted, ({ type }) => type)];
  return groups
    .toSorted(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([, ofType]) => ({
      label: {
        zh: ofType[0]?.typeZh ?? chartWords.zh.otherTypes,
        en: ofType[0]?.typeEn ?? chartWords.en.otherTypes,
      },
      rows: ofType,
    }));
}

/** The height of a chart of kinds of department: a row for each; panels stand in a pile on a phone. */
export function typesHeight(rows: readonly EnforcementRow[], { narrow }: Shape): number {
  const kinds = kindsOf(rows).length;
  if (kinds === 0) return 0;
  const panel = head + kinds * rowHeight + 8;
  return narrow ? countedIndicators.length * (panel + 20) - 20 : panel;
}

/**
 * Permits, penalties and coercion by kind of department: a dot for each agency, a line from the
 * lowest to the highest, a tick for the median, zero in a column of its own with how often.
 */
export function typesChart(
  rows: readonly EnforcementRow[],
  frame: Frame,
  { locale }: TypesLook,
): ChartOption {
  const kinds = kindsOf(rows);
  if (kinds.length === 0) return emptyOption;
  const values = kinds.flatMap((kind) => kind.rows).flatMap(({ value }) => value ?? []);
  const scale = logScale(values, locale);
  const names = nameRoom(kinds, frame, locale);
  const panels = countedIndicators.map((indicator, at) =>
    panelOf(kinds, indicator, at, {
      box: boxOf(at, kinds.length, names, frame),
      scale,
      locale,
      names: at === 0 || frame.narrow ? names : 0,
    }),
  );
  return {
    animation: false,
    grid: panels.map(({ grid }) => grid),
    xAxis: panels.map(({ xAxis }) => xAxis),
    yAxis: panels.map(({ yAxis }) => yAxis),
    series: panels.flatMap(({ series }) => series),
    graphic: panels.flatMap(({ graphic }) => graphic),
  };
}

function nameRoom(kinds: readonly Kind[], { narrow, width }: Shape, locale: Locale): number {
  const widths = kinds.map(({ label }) => textWidth(label[locale], 13) * 1.05);
  return Math.min(Math.max(...widths), narrow ? 116 : width > 900 ? 190 : 104);
}

function boxOf(at: number, kinds: number, names: number, { narrow, width }: Frame): Box {
  if (narrow) {
    const top = at * (head + kinds * rowHeight + 28) + head;
    return { left: names + absences + 8, top, right: width - 20, bottom: top + kinds * rowHeight };
  }
  const each = (width - names - 8) / countedIndicators.length;
  const left = names + 8 + at * each + absences + 6;
  return { left, top: head, right: left + each - absences - 24, bottom: head + kinds * rowHeight };
}

interface PanelPlace {
  readonly box: Box;
  readonly scale: Scale;
  readonly locale: Locale;
  /** Room of the names at the left, zero without. */
  readonly names: number;
}

function panelOf(kinds: readonly Kind[], indicator: Counted, grid: number, place: PanelPlace) {
  const { box, scale, locale } = place;
  const hidden = { type: "value" as const, show: false, gridIndex: grid };
  const rows = kinds.map((kind) => kind.rows.filter((row) => row.indicator === indicator));
  const title = chartWords[locale][`${indicator}_long`];
  return {
    grid: gridOf(box),
    xAxis: { ...hidden, min: scale.min, max: scale.max },
    yAxis: { ...hidden, min: -0.5, max: kinds.length - 0.5, inverse: true },
    series: [rangesOf(rows, scale, grid), dotsOf(rows, grid, place), mediansOf(rows, scale, grid)],
    graphic: [
      text(box.left - absences, box.top - 38, title, {
        colour: colours.ink,
        size: 14,
        weight: 600,
      }),
      ...ticksOf(scale, box),
      ...kinds.flatMap((kind, at) => lineOf(kind, at, place)),
      ...rows.flatMap((ofKind, at) => countsOf(ofKind, at, place)),
    ],
  };
}

function valuesOf(rows: readonly EnforcementRow[]): readonly number[] {
  return rows.flatMap(({ value }) => value ?? []);
}

function rangesOf(
  rows: readonly (readonly EnforcementRow[])[],
  scale: Scale,
  grid: number,
): LineSeriesOption {
  return {
    type: "line",
    silent: true,
    symbol: "none",
    clip: false,
    z: 1,
    xAxisIndex: grid,
    yAxisIndex: grid,
    lineStyle: { color: colours.ruleStrong, width: 1.5 },
    itemStyle: { color: colours.stone },
    data: rows.flatMap((ofKind, at) => {
      const places = valuesOf(ofKind)
        .filter((value) => value > 0)
        .map(scale.at);
      if (places.length < 2) return [];
      return [
        [Math.min(...places), at],
        [Math.max(...places), at],
        ["-", "-"],
      ];
    }),
  };
}

/** A dot for each agency; those at zero share one, whose number is written beside it. */
function dotsOf(
  rows: readonly (readonly EnforcementRow[])[],
  grid: number,
  { scale, locale }: PanelPlace,
): ScatterSeriesOption {
  const words = chartWords[locale];
  return {
    type: "scatter",
    clip: false,
    z: 3,
    xAxisIndex: grid,
    yAxisIndex: grid,
    symbolSize: 7,
    itemStyle: { color: colours.azurite, opacity: 0.62 },
    data: rows.flatMap((ofKind, at) => {
      const zeroes = ofKind.filter(({ value }) => value === 0);
      const dots = ofKind
        .filter(({ value }) => value !== null && value !== 0)
        .map(({ name, value }) => ({
          name: `${name}${words.colon}${formatCount(value ?? 0, locale)}`,
          value: [scale.at(value ?? 0), at],
        }));
      if (zeroes.length === 0) return dots;
      const names = zeroes.map(({ name }) => name).join(words.listComma);
      const zero = {
        name: `${names}${words.colon}0`,
        value: [scale.at(0), at],
        itemStyle: { color: colours.ink2, opacity: 1 },
      };
      return [zero, ...dots];
    }),
  };
}

function mediansOf(
  rows: readonly (readonly EnforcementRow[])[],
  scale: Scale,
  grid: number,
): ScatterSeriesOption {
  return {
    type: "scatter",
    silent: true,
    clip: false,
    z: 2,
    xAxisIndex: grid,
    yAxisIndex: grid,
    symbol: "rect",
    symbolSize: [2, rowHeight - 9],
    itemStyle: { color: colours.ink, opacity: 1 },
    data: rows.flatMap((ofKind, at) => {
      const values = valuesOf(ofKind);
      const median = medianOf(values);
      return median === null || median === 0 || values.length < 3 ? [] : [[scale.at(median), at]];
    }),
  };
}

function ticksOf(scale: Scale, box: Box): readonly Drawn[] {
  const room = (box.right - box.left) / (scale.max - scale.min);
  const every = room < 36 ? 2 : 1;
  return scale.ticks.flatMap((tick, at) => {
    const x = tickPixel(scale, tick, box.left, box.right);
    const labelled = at === 0 || (at - 1) % every === 0;
    return [
      rule(x, box.top - 6, x, box.bottom),
      ...(labelled ? [text(x, box.top - 16, tick.label, { align: "center", size: 11 })] : []),
    ];
  });
}

function lineOf({ label }: Kind, at: number, place: PanelPlace): readonly Drawn[] {
  const { box, names, locale } = place;
  const bottom = box.top + (at + 1) * rowHeight;
  const left = names > 0 ? 0 : box.left - absences;
  const said = clipText(label[locale], names, 13);
  return [
    rule(left, bottom, box.right, bottom, { colour: colours.band }),
    ...(names > 0
      ? [text(0, bottom - rowHeight / 2, said, { colour: colours.ink, size: 13 })]
      : []),
  ];
}

/** How many are zero, beside their dot, and what kinds of absence there are, left of the axis. */
function countsOf(
  rows: readonly EnforcementRow[],
  at: number,
  { box, scale }: PanelPlace,
): readonly Drawn[] {
  const y = box.top + (at + 0.5) * rowHeight;
  const zeroes = rows.filter(({ value }) => value === 0).length;
  const missing = rows.flatMap(({ state }) => absenceOf(state) ?? []);
  const kinds = [...new Set(missing)].slice(0, 2);
  const zero = pixel(scale, box.left, box.right)(0);
  const times = (count: number) => (count > 1 ? textWidth(`×${count}`, 11) + 4 : 0);
  const x = zero - 18 - (zeroes === 0 ? 0 : 4 + times(zeroes)) - times(missing.length);
  return [
    ...(zeroes > 1 ? [text(zero - 7, y, `×${zeroes}`, { size: 11, align: "right" })] : []),
    ...kinds.flatMap((kind, index) => absenceMark(kind, x - index * 12, y)),
    ...(missing.length > 1 ? [text(x + 7, y, `×${missing.length}`, { size: 11 })] : []),
  ];
}
