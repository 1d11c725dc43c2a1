import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { MeasureRow } from "#lib/queries/chart-rows.ts";
import { absenceOrFew } from "./absence-rows.ts";
import { hiddenAxes, levels, yearLabels, yearPixel } from "./axes.ts";
import { type ChartOption, emptyOption } from "./chart-option.ts";
import { dodge } from "./dodge.ts";
import { type Drawn, failedCorner, rule, shapeAt, text } from "./drawn.ts";
import { formBreaks, legalBreak } from "./form-break.ts";
import { type Box, type Frame, gridOf, type Shape } from "./frame.ts";
import { measureLine } from "./measure-line.ts";
import { type Colour, colours, seriesLook } from "./palette.ts";
import { byAgency, yearsOf } from "./rows.ts";
import { type Kind, linearScale, logScale, pixel, type Scale } from "./scale.ts";
import { formatValue } from "./tell.ts";
import { clipText, textWidth, wrapText } from "./text-width.ts";
import { chartWords } from "./words.ts";

/** One of several small drawings that share their axes. */
export interface Panel {
  readonly title: string;
  /** The title in every language, so that all of them make the same room. */
  readonly titles?: readonly string[];
  /** Unit of the numbers, written after the title. */
  readonly unit?: string;
  readonly rows: readonly MeasureRow[];
  readonly kind: Kind;
  /** Panels of a group share a scale; without, all do. */
  readonly group?: string;
}

export interface PanelsLook {
  readonly locale: Locale;
  /** Equal steps, or equal powers of ten so that slopes compare. */
  readonly scale: "linear" | "log";
  /** Panels in a row of a wide drawing; as many as fit without. */
  readonly across?: number;
}

const gap = { x: 28, y: 26 };
const plotHeight = 132;
const head = 50;
const titleHeight = 18;

function layoutOf(panels: readonly Panel[], { width, narrow }: Shape, across?: number) {
  const fit = narrow ? 2 : Math.max(Math.floor((width + gap.x) / 236), 1);
  const columns = Math.max(Math.min(across ?? fit, fit, panels.length), 1);
  const wide = narrow ? 16 : gap.x;
  const each = (width - wide * (columns - 1)) / columns;
  const agencies = Math.max(...panels.map(({ rows }) => byAgency(rows).length), 1);
  const absences = Math.min(agencies, 3) * 13;
  const lines = Math.max(...panels.map((panel) => linesOf(panel, each)), 1);
  const above = head + (lines - 1) * titleHeight;
  const tall = above + plotHeight + absences + 26;
  const key = agencies > 1 ? 24 : 0;
  return { columns, wide, each, tall, key, absences, above };
}

function linesOf({ title, titles = [title] }: Panel, room: number): number {
  return Math.max(...titles.map((one) => wrapText(one, room * boldRoom, 14).length));
}

/** Bold type is wider than what is measured for wrapping. */
const boldRoom = 0.94;

/** The height of small multiples: a row of panels for as many as fit beside one another. */
export function panelsHeight(
  panels: readonly Panel[],
  shape: Shape,
  look?: Pick<PanelsLook, "across">,
): number {
  if (panels.length === 0) return 0;
  const { columns, tall, key } = layoutOf(panels, shape, look?.across);
  return key + Math.ceil(panels.length / columns) * (tall + gap.y) - gap.y;
}

/** Small multiples over the years; all panels share the years and the scale. */
export function panelsChart(panels: readonly Panel[], frame: Frame, look: PanelsLook): ChartOption {
  const all = panels.flatMap(({ rows }) => rows);
  if (all.length === 0) return emptyOption;
  const layout = layoutOf(panels, frame, look.across);
  const scales = new Map(
    [...Map.groupBy(panels, ({ group }) => group)].map(([group, same]) => [
      group,
      scaleOf(same, look),
    ]),
  );
  const shared = { years: yearsOf(all), locale: look.locale };
  const drawings = panels.map((panel, at) => {
    const left = (at % layout.columns) * (layout.each + layout.wide);
    const top = layout.key + Math.floor(at / layout.columns) * (layout.tall + gap.y);
    const whole = { left, top, right: left + layout.each, bottom: top + layout.tall };
    const scale = scales.get(panel.group) ?? scaleOf([panel], look);
    return drawPanel(panel, at, whole, { ...shared, ...layout, scale });
  });
  return {
    animation: false,
    grid: drawings.map(({ grid }) => grid),
    xAxis: drawings.map(({ xAxis }) => xAxis),
    yAxis: drawings.map(({ yAxis }) => yAxis),
    series: drawings.flatMap(({ series }) => series),
    graphic: [
      ...(layout.key > 0 ? keyOf(panels, frame.width) : []),
      ...drawings.flatMap(({ graphic }) => graphic),
    ],
  };
}

function scaleOf(panels: readonly Panel[], { scale, locale }: PanelsLook): Scale {
  const values = panels
    .flatMap(({ rows }) => rows)
    .flatMap(({ value, high }) => (value === null ? [] : [value, high ?? value]));
  if (scale === "log" && values.every((value) => value >= 0)) return logScale(values, locale);
  return linearScale(values, panels[0]?.kind ?? "count", locale);
}

interface Shared {
  readonly years: readonly number[];
  readonly scale: Scale;
  readonly locale: Locale;
  readonly absences: number;
  /** Height of title and margin above the axis. */
  readonly above: number;
}

function drawPanel(panel: Panel, grid: number, whole: Box, shared: Shared) {
  const { years, scale, locale, absences, above } = shared;
  const groups = byAgency(panel.rows);
  const labels = scale.ticks.map(({ label }) => textWidth(label, 12));
  const box: Box = {
    left: whole.left + Math.max(...labels) + 8,
    right: whole.right - 6,
    top: whole.top + above,
    bottom: whole.top + above + plotHeight,
  };
  const place = { scale, kind: panel.kind, locale, first: years[0] ?? 0, grid };
  const lowered = { ...box, bottom: box.bottom + absences };
  return {
    grid: gridOf(box),
    ...hiddenAxes(scale, years.length, grid),
    series: groups.flatMap((rows, at) => measureLine(rows, smallLook(at), place)),
    graphic: [
      ...titleOf(panel, whole),
      ...levels(sparse(scale), box, box.left - 5),
      ...breaksOf(panel.rows, years, box, locale),
      ...yearLabels(lowered, years, 11),
      ...groups.flatMap((rows, at) => marksOf(rows, at, years, { box, scale })),
      ...valueLabels(groups, years, { box, scale, kind: panel.kind, locale }),
    ],
  };
}

function smallLook(at: number) {
  const look = seriesLook(at);
  return { ...look, size: look.size - 1.5, width: Math.min(look.width, 2) };
}

/** Every second level when there are many. */
function sparse(scale: Scale): Scale {
  if (scale.ticks.length <= 6) return scale;
  return { ...scale, ticks: scale.ticks.filter((_, at) => at === 0 || at % 2 === 1) };
}

function titleOf({ title, unit = "" }: Panel, { left, right, top }: Box): readonly Drawn[] {
  const lines = wrapText(title, (right - left) * boldRoom, 14);
  const after = left + textWidth(lines.at(-1) ?? "", 14, 600) * 1.05 + 8;
  const y = top + 9 + (lines.length - 1) * titleHeight;
  const fits = unit !== "" && after + textWidth(unit, 12) <= right;
  return [
    ...lines.map((line, at) =>
      text(left, top + 9 + at * titleHeight, line, { colour: colours.ink, size: 14, weight: 600 }),
    ),
    ...(fits ? [text(after, y + 1, unit)] : []),
  ];
}

function breaksOf(
  rows: readonly MeasureRow[],
  years: readonly number[],
  box: Box,
  locale: Locale,
): readonly Drawn[] {
  const words = chartWords[locale];
  const x = yearPixel(box, years);
  const legal = legalBreak(rows, years);
  const line = (at: number, said: string, colour: Colour, dash: readonly number[]) => {
    const width = textWidth(said, 11) * 1.05;
    const start = Math.max(Math.min(at - 12, box.right - width), box.left);
    const label = colour === colours.ruleStrong ? colours.ink3 : colour;
    return [
      rule(at, box.top - 16, at, box.bottom, { colour, dash, z: 3 }),
      text(start, box.top - 23, said, { size: 11, colour: label }),
    ];
  };
  return [
    ...formBreaks(rows, years).flatMap(({ after, form, kind }) => {
      const starts = fill(words.formStartsShort, { year: form });
      const said = kind === "different" ? `${starts}${words.comma}${words.notJoined}` : starts;
      return line(x(after - 0.5), said, colours.ruleStrong, [3, 3]);
    }),
    ...(legal === null ? [] : line(x(legal - 0.5), words.legalShort, colours.gambogeText, [1, 3])),
  ];
}

function marksOf(
  rows: readonly MeasureRow[],
  at: number,
  years: readonly number[],
  { box, scale }: { readonly box: Box; readonly scale: Scale },
): readonly Drawn[] {
  const x = yearPixel(box, years);
  const y = pixel(scale, box.bottom, box.top);
  return rows.flatMap((row) => {
    if (row.value === null) return absenceOrFew(row, x(row.year), box.bottom + 8 + at * 13);
    return row.failing ? [failedCorner(x(row.year), y(row.value))] : [];
  });
}

interface ValuePlace {
  readonly box: Box;
  readonly scale: Scale;
  readonly kind: Kind;
  readonly locale: Locale;
}

/** The last value of each line, and of a line that is alone also the highest and its zeroes. */
function valueLabels(
  groups: readonly (readonly MeasureRow[])[],
  years: readonly number[],
  { box, scale, kind, locale }: ValuePlace,
): readonly Drawn[] {
  const x = yearPixel(box, years);
  const y = pixel(scale, box.bottom, box.top);
  const alone = groups.length === 1;
  const labels = groups.slice(0, 3).flatMap((rows, at) =>
    told(rows, alone, scale.log).map(({ year, value, high, below }) => {
      const said = formatValue(value, kind, locale);
      const half = textWidth(said, 12, 600) / 2 + 2;
      const centre = Math.max(Math.min(x(year), box.right - half), box.left + half);
      const beside = value === 0 && below ? centre + half + 6 : centre;
      const above = y(high ?? value) - 11;
      return { said, at, centre: beside, top: below ? y(value) + (value === 0 ? -9 : 13) : above };
    }),
  );
  const wishes = labels.map(({ top }) => ({ at: top, size: 14 }));
  const places = alone
    ? labels.map(({ top }) => Math.max(top, box.top - 11))
    : dodge(wishes, box.top - 18, box.bottom);
  return labels.map(({ said, at, centre }, index) =>
    text(centre, places[index] ?? 0, said, {
      colour: seriesLook(at).colour,
      weight: index === labels.length - 1 || !alone ? 600 : 400,
      align: "center",
    }),
  );
}

/** The points that are told, and whether below the point, where the line comes from above. */
function told(rows: readonly MeasureRow[], alone: boolean, log: boolean) {
  const valued = rows.flatMap(({ year, value, high }) =>
    value === null ? [] : [{ year, value, high, below: false }],
  );
  const last = valued.at(-1);
  if (last === undefined) return [];
  const before = valued.at(-2);
  const falls = before !== undefined && before.value > last.value * 1.02 && last.high === null;
  const peak = valued.toSorted((a, b) => b.value - a.value)[0];
  const apart = alone && peak !== undefined && last.year - peak.year > 1 && peak.value > 0;
  const zeroes = valued.filter(({ year, value }) => log && value === 0 && year < last.year);
  return [
    ...(apart ? [peak] : []),
    ...(alone ? zeroes.map((zero) => ({ ...zero, below: true })) : []),
    { ...last, below: falls && last.value > 0 },
  ];
}

function keyOf(panels: readonly Panel[], width: number): readonly Drawn[] {
  const names = new Map(
    panels.flatMap(({ rows }) => rows).map(({ agency, name }) => [agency, name]),
  );
  const each = width / Math.min(names.size, 3);
  return [...names.values()].slice(0, 3).flatMap((name, at) => {
    const { colour, symbol } = seriesLook(at);
    return [
      shapeAt(symbol, at * each + 5, 8, colour),
      text(at * each + 15, 8, clipText(name, each - 24, 13), { colour, size: 13 }),
    ];
  });
}
