import { outcomeGroups } from "#lib/form/requests.ts";
import { fill } from "#lib/locale/fill.ts";
import { formatCount, formatShare } from "#lib/locale/number.ts";
import type { OutcomeRow } from "#lib/queries/chart-rows.ts";
import { absenceMark } from "./absence-mark.ts";
import { breakLines, levels, yearPixel } from "./axes.ts";
import { type ChartOption, emptyOption } from "./chart-option.ts";
import { dodge } from "./dodge.ts";
import { type Drawn, failedCorner, rule, text } from "./drawn.ts";
import { type FormBreak, formBreaks } from "./form-break.ts";
import { type Box, type Frame, gridOf, type Shape } from "./frame.ts";
import { outcomeBars } from "./outcome-bars.ts";
import {
  nothingDrawn,
  type OutcomeReport,
  type OutcomesLook,
  outcomeReports,
  printedSum,
  sumOf,
} from "./outcome-report.ts";
import { outcomeRowsChart, outcomeRowsHeight } from "./outcome-rows.ts";
import { colours } from "./palette.ts";
import { linearScale, pixel, type Scale } from "./scale.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { chartWords } from "./words.ts";

const head = 46;
const foot = 62;

/** The height of outcomes: columns of settled height, or a row for each agency. */
export function outcomesHeight(
  rows: readonly OutcomeRow[],
  shape: Shape,
  look: Pick<OutcomesLook, "by" | "measure">,
): number {
  if (rows.length === 0) return 0;
  if (look.by === "agency") return outcomeRowsHeight(outcomeReports(rows, look), shape);
  return shape.narrow ? 400 : 430;
}

/** How requests ended: shares of the printed total, or numbers, stacked in the order of the form. */
export function outcomesChart(
  rows: readonly OutcomeRow[],
  frame: Frame,
  look: OutcomesLook,
): ChartOption {
  const reports = outcomeReports(rows, look);
  if (reports.length === 0) return emptyOption;
  return look.by === "agency"
    ? outcomeRowsChart(reports, frame, look)
    : columnsChart(reports, frame, look);
}

function columnsChart(
  reports: readonly OutcomeReport[],
  frame: Frame,
  look: OutcomesLook,
): ChartOption {
  const years = reports.map(({ year }) => year);
  const box: Box = {
    left: 38,
    top: head,
    right: frame.width - nameRoom(reports, frame, look),
    bottom: frame.height - foot,
  };
  const sums = reports.map(sumOf);
  const scale = linearScale(
    look.measure === "share" ? [...sums, 1] : sums,
    look.measure,
    look.locale,
  );
  const y = pixel(scale, box.bottom, box.top);
  const step = (box.right - box.left) / years.length;
  const barWidth = Math.min(step * 0.62, 92);
  return {
    animation: false,
    grid: gridOf(box),
    xAxis: { type: "category", show: false, data: years.map(String) },
    yAxis: { type: "value", show: false, min: scale.min, max: scale.max },
    series: [
      ...outcomeBars(reports, {
        look,
        barWidth,
        upright: true,
        length: (value) => y(0) - y(value),
      }),
    ],
    graphic: [
      ...levels(scale, box, box.left - 8),
      ...wholeLine(box, y, look),
      ...breakLines(breaksOf(reports), null, box, {
        years,
        locale: look.locale,
        short: true,
      }),
      ...reports.flatMap((report) => columnOf(report, { years, box, barWidth, y, frame, look })),
      text(0, box.bottom + 36, chartWords[look.locale].total),
      ...namesOf(reports, { box, scale, barWidth, frame, look }),
    ],
  };
}

/** Where the printed total ends, which a wrong total does not keep the parts from passing. */
function wholeLine(
  box: Box,
  y: (value: number) => number,
  { measure }: OutcomesLook,
): readonly Drawn[] {
  if (measure === "count") return [];
  return [rule(box.left, y(1), box.right, y(1), { colour: colours.ink2, z: 2 })];
}

function breaksOf(reports: readonly OutcomeReport[]): readonly FormBreak[] {
  const rows = reports.flatMap(({ rows: [first] }) =>
    first === undefined ? [] : [{ ...first, indicator: null }],
  );
  return formBreaks(
    rows,
    reports.map(({ year }) => year),
  );
}

interface ColumnPlace {
  readonly years: readonly number[];
  readonly box: Box;
  readonly barWidth: number;
  readonly y: (value: number) => number;
  readonly frame: Frame;
  readonly look: OutcomesLook;
}

function columnOf(report: OutcomeReport, place: ColumnPlace): readonly Drawn[] {
  const { years, box, y, frame, look, barWidth } = place;
  const step = (box.right - box.left) / years.length;
  const x = yearPixel(
    box,
    years.map((_, at) => (years[0] ?? 0) + at),
  )((years[0] ?? 0) + years.indexOf(report.year));
  const fits =
    step >= textWidth("2020", 12) + 4 || (years.indexOf(report.year) + 1) % 2 === years.length % 2;
  const total = report.total === null ? "" : formatCount(report.total, look.locale);
  const cases = frame.narrow ? total : fill(chartWords[look.locale].cases, { n: total });
  return [
    ...(fits
      ? [
          text(x, box.bottom + 16, String(report.year), {
            align: "center",
            size: 13,
            colour: colours.ink2,
          }),
        ]
      : []),
    ...(total === ""
      ? []
      : [text(x, box.bottom + 36, cases, { align: "center", size: frame.narrow ? 11 : 12 })]),
    ...(nothingDrawn(report, look.locale, true) === null
      ? absencesOf(report, x, box.bottom + 52)
      : []),
    ...emptyColumn(report, x, step, place),
    ...(report.failing ? failureOf(report, x, barWidth, { y, look, frame, box }) : []),
  ];
}

function absencesOf({ absences }: OutcomeReport, x: number, y: number): readonly Drawn[] {
  const start = x - ((absences.length - 1) * 13) / 2;
  return absences.flatMap((absence, at) => absenceMark(absence, start + at * 13, y));
}

function emptyColumn(
  report: OutcomeReport,
  x: number,
  step: number,
  { box, look }: ColumnPlace,
): readonly Drawn[] {
  const why = nothingDrawn(report, look.locale, step < 100);
  if (why === null || why === "") return [];
  const lines = wrapText(why, step - 4, 12, 4);
  const marks = absencesOf(report, x, box.bottom - 12 - (step < 44 ? 0 : lines.length * 15 + 2));
  if (step < 44 && marks.length > 0) return marks;
  const words = lines.map((line, at) =>
    text(x, box.bottom - 12 - (lines.length - 1 - at) * 15, line, { align: "center" }),
  );
  return [...marks, ...words];
}

interface FailurePlace {
  readonly y: (value: number) => number;
  readonly look: OutcomesLook;
  readonly frame: Frame;
  readonly box: Box;
}

/** The corner of a wrong total, and what the parts add up to where there is room to say so. */
function failureOf(
  report: OutcomeReport,
  x: number,
  barWidth: number,
  { y, look, frame, box }: FailurePlace,
): readonly Drawn[] {
  const top = y(sumOf(report));
  const corner = failedCorner(x + barWidth / 2 - 11, top + 9);
  const sum = printedSum(report);
  if (frame.narrow || sum === null || sum === report.total) return [corner];
  const said = fill(chartWords[look.locale].sumDiffers, {
    sum: formatCount(sum, look.locale),
    total: formatCount(report.total ?? 0, look.locale),
  });
  const right = Math.max(x + barWidth / 2, box.left + textWidth(said, 12) * 1.05);
  const red = { colour: colours.cinnabarInk, align: "right" } as const;
  return [corner, text(right, Math.max(top - 10, 8), said, red)];
}

interface Named {
  readonly id: string;
  readonly middle: number;
  readonly lines: readonly string[];
}

/** The last report that is drawn, whose parts are named at the right. */
function lastDrawn(reports: readonly OutcomeReport[]): OutcomeReport | undefined {
  return reports.findLast((report) => sumOf(report) > 0);
}

function namedParts(
  reports: readonly OutcomeReport[],
  { narrow }: Shape,
  { measure, locale }: OutcomesLook,
): readonly Named[] {
  const report = lastDrawn(reports);
  if (report === undefined) return [];
  let below = 0;
  return outcomeGroups.flatMap(({ id, label }) => {
    const value = report.parts[id];
    if (value === null) return [];
    const middle = below + value / 2;
    below += value;
    const said = measure === "share" ? formatShare(value, locale) : formatCount(value, locale);
    const lines = narrow
      ? [...wrapText(label[locale], 84, 12), said]
      : [`${label[locale]}\u2002${said}`];
    return [{ id, middle, lines }];
  });
}

function nameRoom(reports: readonly OutcomeReport[], shape: Shape, look: OutcomesLook): number {
  const lines = namedParts(reports, shape, look).flatMap((part) => part.lines);
  const size = shape.narrow ? 12 : 13;
  return (
    Math.max(...lines.map((line) => textWidth(line, size) * 1.06), 20) + (shape.narrow ? 14 : 24)
  );
}

interface NamePlace {
  readonly box: Box;
  readonly scale: Scale;
  readonly barWidth: number;
  readonly frame: Frame;
  readonly look: OutcomesLook;
}

function namesOf(
  reports: readonly OutcomeReport[],
  { box, scale, barWidth, frame, look }: NamePlace,
): readonly Drawn[] {
  const size = frame.narrow ? 12 : 13;
  const parts = namedParts(reports, frame, look);
  const y = pixel(scale, box.bottom, box.top);
  const wishes = parts.map(({ middle, lines }) => ({
    at: y(middle),
    size: lines.length * (size + 2) + 4,
  }));
  const places = dodge(wishes, box.top - 30, box.bottom + 16);
  const last = lastDrawn(reports);
  const step = (box.right - box.left) / reports.length;
  const at = last === undefined ? 0 : reports.indexOf(last);
  const edge = box.left + (at + 0.5) * step + barWidth / 2;
  return parts.flatMap(({ lines }, index) => {
    const middle = places[index] ?? 0;
    const from = wishes[index]?.at ?? middle;
    return [
      rule(edge + 2, from, box.right + 3, middle, { colour: colours.ruleStrong, z: 1 }),
      ...lines.map((line, place) =>
        text(box.right + 7, middle + (place - (lines.length - 1) / 2) * (size + 2), line, {
          colour: colours.ink,
          size,
        }),
      ),
    ];
  });
}
