import type { LineSeriesOption } from "echarts/charts";
import type { Locale } from "#lib/locale/locale.ts";
import type { MeasureRow } from "#lib/queries/chart-rows.ts";
import { comparabilityOf } from "./form-break.ts";
import { colours, type SeriesLook } from "./palette.ts";
import type { Kind, Scale } from "./scale.ts";
import { isHollow, tell } from "./tell.ts";

/** Where a line stands, and how it is told. */
export interface LinePlace {
  readonly scale: Scale;
  readonly kind: Kind;
  readonly locale: Locale;
  /** First year of the axis. */
  readonly first: number;
  /** Which grid, when a drawing has several. */
  readonly grid: number;
}

type Point = readonly [number, number] | readonly ["-", "-"];
const gap: Point = ["-", "-"];

type Valued = MeasureRow & { readonly value: number };
type Joined = "solid" | "dashed" | "thin" | "none";

/**
 * The series of one measure of one agency over the years: points joined where they compare, dashed
 * where they compare roughly, thin to a zero on an axis of powers, and whiskers for a rate.
 */
export function measureLine(
  rows: readonly MeasureRow[],
  look: SeriesLook,
  place: LinePlace,
): readonly LineSeriesOption[] {
  const valued = rows.filter((row): row is Valued => row.value !== null);
  const at = (row: Valued): Point => [row.year - place.first, place.scale.at(row.value)];
  const pairs = valued.slice(1).flatMap((to, index) => {
    const from = valued[index];
    return from === undefined ? [] : [{ from, to, joined: joinedOf(from, to, place.scale) }];
  });
  const strokes = (joined: Joined) =>
    pairs
      .filter((pair) => pair.joined === joined)
      .flatMap(({ from, to }) => [at(from), at(to), gap]);
  const line = (points: readonly Point[], style: LineSeriesOption["lineStyle"]) =>
    points.length === 0 ? [] : [bare(points, { color: look.colour, ...style }, place.grid)];
  return [
    ...line(whiskers(valued, place), { width: 1 }),
    ...line(strokes("dashed"), { width: look.width, type: [4, 4] }),
    ...line(strokes("thin"), { width: 1, type: [1, 2] }),
    marked(valued, pairs, look, place),
  ];
}

function joinedOf(from: Valued, to: Valued, scale: Scale): Joined {
  if (to.year !== from.year + 1) return "none";
  const compared = comparabilityOf(from, to);
  if (compared === "different") return "none";
  if (scale.log && (from.value === 0) !== (to.value === 0)) return "thin";
  return compared === "same" ? "solid" : "dashed";
}

function whiskers(rows: readonly Valued[], { first, scale }: LinePlace): readonly Point[] {
  return rows.flatMap(({ year, low, high }): readonly Point[] =>
    low === null || high === null
      ? []
      : [[year - first, scale.at(low)], [year - first, scale.at(high)], gap],
  );
}

function bare(
  points: readonly Point[],
  lineStyle: LineSeriesOption["lineStyle"],
  grid: number,
): LineSeriesOption {
  return {
    type: "line",
    silent: true,
    symbol: "none",
    clip: false,
    z: 2,
    xAxisIndex: grid,
    yAxisIndex: grid,
    lineStyle: { ...lineStyle },
    itemStyle: { color: colours.stone },
    data: points.map(([x, y]) => [x, y]),
  };
}

interface Pair {
  readonly to: Valued;
  readonly joined: Joined;
}

function marked(
  valued: readonly Valued[],
  pairs: readonly Pair[],
  look: SeriesLook,
  { first, scale, kind, locale, grid }: LinePlace,
): LineSeriesOption {
  const loose = new Set(pairs.filter(({ joined }) => joined !== "solid").map(({ to }) => to));
  return {
    type: "line",
    name: valued[0]?.name ?? "",
    clip: false,
    z: 5,
    xAxisIndex: grid,
    yAxisIndex: grid,
    symbol: look.symbol,
    symbolSize: look.size,
    showAllSymbol: true,
    lineStyle: { color: look.colour, width: look.width },
    itemStyle: { color: look.colour, opacity: 1 },
    data: valued.flatMap((row) => [
      ...(loose.has(row) ? [{ value: ["-", "-"] }] : []),
      {
        value: [row.year - first, scale.at(row.value)],
        name: tell(row, kind, locale),
        ...(isHollow(row) && {
          itemStyle: { color: colours.paper, borderColor: look.colour, borderWidth: 1.75 },
        }),
      },
    ]),
  };
}
