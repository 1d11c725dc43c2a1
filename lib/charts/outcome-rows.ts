import { outcomeGroups } from "#lib/form/requests.ts";
import { formatCount } from "#lib/locale/number.ts";
import { absenceMark } from "./absence-mark.ts";
import type { ChartOption } from "./chart-option.ts";
import { box as area, type Drawn, failedCorner, rule, text } from "./drawn.ts";
import { type Box, type Frame, gridOf, type Shape } from "./frame.ts";
import { outcomeBars } from "./outcome-bars.ts";
import { nothingDrawn, type OutcomeReport, type OutcomesLook, sumOf } from "./outcome-report.ts";
import { colours, outcomeLooks } from "./palette.ts";
import { linearScale, pixel, type Scale, tickPixel } from "./scale.ts";
import { clipText, textWidth } from "./text-width.ts";
import { chartWords } from "./words.ts";

const foot = 28;

function rowHeight({ narrow }: Shape): number {
  return narrow ? 46 : 30;
}

/** Room of the key at the top: one line, or two on a phone. */
function headOf({ narrow, width }: Shape): number {
  return narrow ? 66 : width > 900 ? 34 : 54;
}

/** The height of outcomes by agency: a row for each. */
export function outcomeRowsHeight(reports: readonly OutcomeReport[], shape: Shape): number {
  return headOf(shape) + reports.length * rowHeight(shape) + foot;
}

/** The outcomes of each agency in a row, its printed total at the right. */
export function outcomeRowsChart(
  reports: readonly OutcomeReport[],
  frame: Frame,
  look: OutcomesLook,
): ChartOption {
  const tall = rowHeight(frame);
  const names = frame.narrow ? 0 : nameRoom(reports, frame);
  const head = headOf(frame);
  const box: Box = {
    left: names === 0 ? 0 : names + 12,
    top: head,
    right: frame.width - 64,
    bottom: head + reports.length * tall,
  };
  const sums = reports.map(sumOf);
  const scale = linearScale(
    look.measure === "share" ? [...sums, 1] : sums,
    look.measure,
    look.locale,
  );
  const x = pixel(scale, box.left, box.right);
  const bars = frame.narrow ? 18 : 20;
  return {
    animation: false,
    grid: gridOf(frame.narrow ? { ...box, top: box.top + 10, bottom: box.bottom + 10 } : box),
    xAxis: { type: "value", show: false, min: scale.min, max: scale.max },
    yAxis: { type: "category", show: false, inverse: true, data: reports.map(({ name }) => name) },
    series: [
      ...outcomeBars(reports, {
        look,
        barWidth: bars,
        upright: false,
        length: (value) => x(value) - x(0),
      }),
    ],
    graphic: [
      ...keyOf(frame, look),
      ...ticksOf(scale, box, look),
      ...reports.flatMap((report, at) => rowOf(report, at, { box, frame, names, x, look })),
    ],
  };
}

function nameRoom(reports: readonly OutcomeReport[], { width }: Shape): number {
  const widest = Math.max(...reports.map(({ name }) => textWidth(name, 13) * 1.05), 40);
  return Math.min(widest, width > 900 ? 236 : 150);
}

function keyOf({ narrow, width }: Frame, { locale }: OutcomesLook): readonly Drawn[] {
  const size = narrow ? 12 : 13;
  let x = 0;
  let y = 8;
  return outcomeGroups.flatMap(({ id, label }) => {
    const room = 18 + textWidth(label[locale], size) * 1.05;
    if (x + room > width - (narrow ? 0 : 64)) {
      x = 0;
      y += 19;
    }
    const { fill, edge } = outcomeLooks[id];
    const drawn = [
      area(x + 0.5, y - 5.5, 11, 11, { fill, stroke: edge }),
      text(x + 17, y, label[locale], { size, colour: colours.ink2 }),
    ];
    x += room + 16;
    return drawn;
  });
}

function ticksOf(scale: Scale, box: Box, { measure, locale }: OutcomesLook): readonly Drawn[] {
  const ticks = scale.ticks.flatMap((tick, at) => {
    const x = tickPixel(scale, tick, box.left, box.right);
    const first = at === 0 && box.left === 0;
    const label = measure === "share" && tick.at === 1 ? `${tick.label}%` : tick.label;
    return [
      ...(box.left === 0 ? [] : [rule(x, box.top - 4, x, box.bottom + 2)]),
      text(x, box.bottom + 16, label, { align: first ? "left" : "center" }),
    ];
  });
  const whole = tickPixel(scale, { at: 1, label: "" }, box.left, box.right);
  const edge = rule(whole, box.top - 4, whole, box.bottom + 2, { colour: colours.ink2, z: 4 });
  return [
    ...ticks,
    ...(measure === "share" ? [edge] : []),
    text(box.right + 64, box.top - 12, chartWords[locale].total, { align: "right" }),
  ];
}

interface RowPlace {
  readonly box: Box;
  readonly frame: Frame;
  readonly names: number;
  readonly x: (value: number) => number;
  readonly look: OutcomesLook;
}

function rowOf(report: OutcomeReport, at: number, place: RowPlace): readonly Drawn[] {
  const { box, frame, names, x, look } = place;
  const { narrow, width } = frame;
  const top = box.top + at * rowHeight(frame);
  const middle = top + rowHeight(frame) / 2 + (narrow ? 10 : 0);
  const why = nothingDrawn(report, look.locale, false);
  const named = narrow ? top + 11 : middle;
  const total = report.total === null ? "" : formatCount(report.total, look.locale);
  const marks = report.absences.length * 13;
  return [
    text(0, named, clipText(report.name, narrow ? width - 70 : names, 13), {
      colour: colours.ink,
      size: 13,
    }),
    text(width, named, total, { align: "right", size: 13, colour: colours.ink2 }),
    ...report.absences.flatMap((absence, index) =>
      absenceMark(absence, absenceLeft(report, place) + index * 13, middle),
    ),
    ...(why === null || why === "" ? [] : [text(box.left + 10 + marks, middle, why)]),
    ...(report.failing ? [failedCorner(x(sumOf(report)) - 11, middle - 1)] : []),
  ];
}

/** Absences stand after the bar. */
function absenceLeft(report: OutcomeReport, { x }: RowPlace): number {
  return x(sumOf(report)) + 12;
}
