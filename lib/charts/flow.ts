import type { SankeySeriesOption } from "echarts/charts";
import { outcomeGroups } from "#lib/form/requests.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount, formatShare } from "#lib/locale/number.ts";
import { stateWords } from "#lib/locale/states.ts";
import type { FlowRow } from "#lib/queries/chart-rows.ts";
import { absenceOf } from "./absence-mark.ts";
import { type ChartOption, emptyOption } from "./chart-option.ts";
import { text } from "./drawn.ts";
import type { Frame, Shape } from "./frame.ts";
import { type Colour, colours, outcomeLooks } from "./palette.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { chartWords } from "./words.ts";

export interface FlowLook {
  readonly locale: Locale;
}

type End = FlowRow["from"] | FlowRow["to"];

const lineHeight = 17;

/** The height of a flow; what is zero or missing is named under it. */
export function flowHeight(rows: readonly FlowRow[], { narrow }: Shape): number {
  if (rows.length === 0) return 0;
  const left = rows.filter(({ value }) => value === null || value === 0).length;
  return (narrow ? 400 : 380) + (left === 0 ? 0 : narrow ? 4 * lineHeight : 2 * lineHeight);
}

/**
 * Where the requests of one report come from and what becomes of them; both inflows meet in one
 * node, because the form does not say which of them ended how.
 */
export function flowChart(
  rows: readonly FlowRow[],
  frame: Frame,
  { locale }: FlowLook,
): ChartOption {
  const drawn = rows.filter(({ value }) => value !== null && value > 0);
  if (rows.length === 0) return emptyOption;
  const ends = endsOf(drawn, frame, locale);
  const room = Math.max(
    ...ends
      .filter(({ depth }) => depth === 2)
      .map(({ label }) => widest(label, frame.narrow ? 12 : 13)),
    20,
  );
  const notes = notesOf(rows, frame, locale);
  const bottom = frame.height - (frame.narrow ? 386 : 366) + 6;
  return {
    animation: false,
    series:
      drawn.length === 0
        ? []
        : [sankey(drawn, ends, { right: room + 16, bottom: Math.max(bottom, 14) })],
    graphic: [
      text(0, 10, chartWords[locale].flowIn),
      ...(frame.narrow
        ? []
        : [text(frame.width, 10, chartWords[locale].flowOut, { align: "right" })]),
      ...notes.map((line, at) =>
        text(0, frame.height - 8 - (notes.length - 1 - at) * lineHeight, line),
      ),
    ],
  };
}

function widest(label: string, size: number): number {
  return Math.max(...label.split("\n").map((line) => textWidth(line, size) * 1.06));
}

interface FlowEnd {
  readonly id: End;
  readonly depth: number;
  readonly value: number;
  readonly label: string;
  readonly colour: Colour;
}

function wordOf(id: End, locale: Locale): string {
  const group = outcomeGroups.find((outcome) => outcome.id === id);
  if (group !== undefined) return group.label[locale];
  if (id === "new_received" || id === "carried_in" || id === "workload" || id === "carried_out") {
    return chartWords[locale][id];
  }
  return id;
}

function colourOf(id: End): Colour {
  const group = outcomeGroups.find((outcome) => outcome.id === id);
  if (group !== undefined) return outcomeLooks[group.id].fill;
  return id === "carried_in" || id === "carried_out" ? colours.ink3 : colours.ink2;
}

const depths: Readonly<Partial<Record<End, number>>> = {
  new_received: 0,
  carried_in: 0,
  workload: 1,
};

/** Every end that something flows from or to; the middle is what flows in, or out if more does. */
function endsOf(rows: readonly FlowRow[], { narrow }: Frame, locale: Locale): readonly FlowEnd[] {
  const ids = [...new Set(rows.flatMap(({ from, to }) => [from, to]))];
  const concluded = sum(rows.filter(({ from, to }) => from === "workload" && to !== "carried_out"));
  return ids.map((id) => {
    const into = sum(rows.filter(({ to }) => to === id));
    const value = into > 0 ? into : sum(rows.filter(({ from }) => from === id));
    const depth = depths[id] ?? 2;
    const outcome = depth === 2 && id !== "carried_out" && concluded > 0;
    const share = outcome ? `\u2002${formatShare(value / concluded, locale)}` : "";
    const apart = narrow && depth !== 1 ? "\n" : "\u2002";
    const label = `${wordOf(id, locale)}${apart}${formatCount(value, locale)}${share}`;
    return { id, depth, value, label, colour: colourOf(id) };
  });
}

function sum(rows: readonly FlowRow[]): number {
  return rows.reduce((all, { value }) => all + (value ?? 0), 0);
}

interface Margins {
  readonly right: number;
  readonly bottom: number;
}

function sankey(
  rows: readonly FlowRow[],
  ends: readonly FlowEnd[],
  { right, bottom }: Margins,
): SankeySeriesOption {
  const labelled = new Map(ends.map(({ id, label }) => [id, label]));
  return {
    type: "sankey",
    left: 0,
    right,
    top: 44,
    bottom,
    nodeWidth: 12,
    nodeGap: right < 130 ? 20 : 16,
    layoutIterations: 0,
    nodeAlign: "left",
    draggable: false,
    emphasis: { disabled: true },
    label: { color: colours.ink, fontSize: right < 130 ? 12 : 13, formatter: "{b}" },
    data: ends.map(({ label, depth, colour, id }) => ({
      name: label,
      depth,
      itemStyle: { color: colour, borderWidth: 0 },
      label: labelPlace(id, depth),
    })),
    links: rows.map(({ from, to, value }) => ({
      source: labelled.get(from) ?? from,
      target: labelled.get(to) ?? to,
      value: value ?? 0,
      lineStyle: {
        color: colourOf(to === "workload" ? from : to),
        opacity: to === "workload" ? 0.16 : 0.3,
        curveness: 0.5,
      },
    })),
  };
}

/** Beside the node where there is paper, above it where there are links. */
function labelPlace(id: End, depth: number) {
  if (depth === 2) return { position: "right" as const, distance: 8, lineHeight: 15 };
  if (id === "carried_in") return { position: [0, "100%"], offset: [0, 10], lineHeight: 15 };
  if (id === "workload") return { position: [-4, -18] };
  return { position: [20, 12], lineHeight: 15 };
}

/** What is printed as zero, and what has no number and why. */
function notesOf(rows: readonly FlowRow[], frame: Frame, locale: Locale): readonly string[] {
  const words = chartWords[locale];
  const nameOf = ({ from, to }: FlowRow) => wordOf(to === "workload" ? from : to, locale);
  const zeroes = rows.filter(({ value }) => value === 0).map(nameOf);
  const missing = Map.groupBy(
    rows.flatMap((row) => {
      const absence = absenceOf(row.state);
      return absence === null ? [] : [{ absence, name: nameOf(row) }];
    }),
    ({ absence }) => absence,
  );
  const sentences = [
    ...(zeroes.length === 0 ? [] : [fill(words.zeroes, { names: zeroes.join(words.listComma) })]),
    ...[...missing].map(
      ([absence, same]) =>
        `${stateWords[locale][absence]}${words.colon}${same.map(({ name }) => name).join(words.listComma)}`,
    ),
  ];
  return sentences.flatMap((sentence) => wrapText(sentence, frame.width, 12, 3));
}
