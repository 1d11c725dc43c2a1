import type { Locale } from "#lib/locale/locale.ts";
import { formatAmount } from "#lib/locale/number.ts";

/** A tick of an axis, at a place in the units of the axis. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** How values become places on an axis. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
  /** Whether equal steps are equal factors; zero then has a place of its own. */
  readonly log: boolean;
  readonly at: (value: number) => number;
}

/** How a number is read: things counted, 万元, or a share from 0 to 1. */
export type Kind = "count" | "amount" | "share";

/** Distance of the zero column from the lowest power of ten, in powers of ten. */
const zeroGap = 0.6;

/** Equal steps from zero (or the lowest negative value) to just above the highest value. */
export function linearScale(values: readonly number[], kind: Kind, locale: Locale): Scale {
  const high = Math.max(...values, 0);
  const low = Math.min(...values, 0);
  const step = stepOf((high - low || 1) / 4, kind);
  const min = Math.floor(low / step + 1e-9) * step;
  const max = Math.max(Math.ceil(high / step - 1e-9) * step, step);
  const count = Math.round((max - min) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => {
    const at = min + index * step;
    return { at, label: tickLabel(at, kind, locale) };
  });
  return { min, max, ticks, log: false, at: (value) => value };
}

function stepOf(rough: number, kind: Kind): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough - 1e-9) ?? 10;
  const step = factor * power;
  return kind === "count" ? Math.max(Math.ceil(step), 1) : step;
}

/** Powers of ten with a place for zero below the lowest. */
export function logScale(values: readonly number[], locale: Locale): Scale {
  const above = values.filter((value) => value > 0);
  const highest = Math.max(...above, 1);
  const low = Math.min(Math.floor(Math.log10(Math.min(...above, 1))), 0);
  const high = Math.max(Math.ceil(Math.log10(highest) - 1e-9), low + 2);
  const min = low - zeroGap;
  const powers = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  const ticks = [
    { at: min, label: "0" },
    ...powers.map((power) => ({ at: power, label: tickLabel(10 ** power, "count", locale) })),
  ];
  return { min, max: high, ticks, log: true, at: (value) => (value > 0 ? Math.log10(value) : min) };
}

/** A short label: a share in percent without the sign, 千 and 万 in Chinese, k and M in English. */
function tickLabel(value: number, kind: Kind, locale: Locale): string {
  if (kind === "share") return formatAmount(Math.round(value * 1000) / 10, locale);
  const size = Math.abs(value);
  const [unit, word] = unitOf(size, locale);
  return `${formatAmount(value / unit, locale).replaceAll(",", "")}${word}`;
}

function unitOf(size: number, locale: Locale): readonly [number, string] {
  if (locale === "zh") {
    if (size >= 1e8) return [1e8, "亿"];
    if (size >= 1e4) return [1e4, "万"];
    return size === 1000 ? [1000, "千"] : [1, ""];
  }
  if (size >= 1e6) return [1e6, "M"];
  return size >= 1e3 ? [1e3, "k"] : [1, ""];
}

/** The pixel of a place on an axis whose ends lie at two pixels. */
export function pixel(scale: Scale, from: number, to: number): (value: number) => number {
  return (value) => from + ((scale.at(value) - scale.min) / (scale.max - scale.min)) * (to - from);
}

/** The same for a tick, whose place is known already. */
export function tickPixel(scale: Scale, { at }: Tick, from: number, to: number): number {
  return from + ((at - scale.min) / (scale.max - scale.min)) * (to - from);
}
