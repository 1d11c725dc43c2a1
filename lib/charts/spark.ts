import { joinOf, type MeasurePoint } from "./measure.ts";

/** Size of a spark line in its own units. */
export interface SparkBox {
  readonly width: number;
  readonly height: number;
}

/** A spark line in pixels of its box: plain geometry that the page draws with links. */
export interface Spark {
  readonly baseline: number;
  readonly dots: readonly SparkDot[];
  readonly lines: readonly SparkLine[];
  /** Years without a value, marked under the base line. */
  readonly gaps: readonly SparkGap[];
  /** The highest dot, whose value is written, unless it is the last. */
  readonly peak: SparkDot | null;
}

export interface SparkDot {
  readonly x: number;
  readonly y: number;
  readonly point: MeasurePoint;
}

export interface SparkLine {
  readonly from: SparkDot;
  readonly to: SparkDot;
  readonly dashed: boolean;
}

export interface SparkGap {
  readonly x: number;
  readonly point: MeasurePoint;
}

const margin = { top: 18, side: 6, bottom: 14 };

/** The spark line of a measure, from zero to its highest value; gaps stay open. */
export function sparkOf(points: readonly MeasurePoint[], { width, height }: SparkBox): Spark {
  const baseline = height - margin.bottom;
  const highest = Math.max(...points.map(({ value }) => value ?? 0), 0) || 1;
  const step = (width - 2 * margin.side) / Math.max(points.length - 1, 1);
  const xOf = (at: number) => round(margin.side + at * step);
  const yOf = (value: number) => round(baseline - (value / highest) * (baseline - margin.top));
  const placed = points.map((point, at) => ({ x: xOf(at), point }));
  const dots = placed.flatMap(({ x, point }) =>
    point.value === null ? [] : [{ x, y: yOf(point.value), point }],
  );
  return {
    baseline,
    dots,
    lines: linesOf(dots),
    gaps: placed.filter(({ point }) => point.value === null),
    peak: peakOf(dots),
  };
}

function linesOf(dots: readonly SparkDot[]): readonly SparkLine[] {
  return dots.slice(1).flatMap((to, at) => {
    const from = dots[at];
    if (from === undefined) return [];
    const join = joinOf(from.point, to.point);
    return join === "same" || join === "similar" ? [{ from, to, dashed: join === "similar" }] : [];
  });
}

function peakOf(dots: readonly SparkDot[]): SparkDot | null {
  const peak = dots.toSorted((a, b) => a.y - b.y)[0];
  return peak === undefined || peak === dots.at(-1) || dots.length < 3 ? null : peak;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
