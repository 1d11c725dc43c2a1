import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { type Drawn, rule, text } from "./drawn.ts";
import type { FormBreak } from "./form-break.ts";
import type { Box } from "./frame.ts";
import { colours } from "./palette.ts";
import { type Scale, tickPixel } from "./scale.ts";
import { textWidth } from "./text-width.ts";
import { chartWords } from "./words.ts";

/** Level rules with their numbers at the left; the lowest is the base line. */
export function levels(scale: Scale, box: Box, left: number): readonly Drawn[] {
  return scale.ticks.flatMap((tick, at) => {
    const y = tickPixel(scale, tick, box.bottom, box.top);
    const colour = at === 0 ? colours.ruleStrong : colours.rule;
    return [
      rule(box.left, y, box.right, y, { colour }),
      text(left, y, tick.label, { align: "right", size: 12 }),
    ];
  });
}

/** The hidden axes of a drawing whose ticks are drawn by hand, one pair for each grid. */
export function hiddenAxes(scale: Scale, steps: number, grid: number) {
  const shared = { type: "value" as const, gridIndex: grid, show: false };
  return {
    xAxis: { ...shared, min: -0.5, max: Math.max(steps, 1) - 0.5 },
    yAxis: { ...shared, min: scale.min, max: scale.max },
  };
}

/** The pixel of a year in a box that gives every year the same room. */
export function yearPixel(box: Box, years: readonly number[]): (year: number) => number {
  const step = (box.right - box.left) / Math.max(years.length, 1);
  return (year) => box.left + step * (year - (years[0] ?? year) + 0.5);
}

/** The years under an axis; as many as fit, and always the last. */
export function yearLabels(box: Box, years: readonly number[], size = 12): readonly Drawn[] {
  const x = yearPixel(box, years);
  const room = (box.right - box.left) / Math.max(years.length, 1);
  const every = Math.max(Math.ceil((textWidth("2020", size) + 6) / room), 1);
  return years
    .filter((_, at) => (years.length - 1 - at) % every === 0)
    .map((year) => text(x(year), box.bottom + 15, String(year), { align: "center", size }));
}

/** A mark between two years, with words above it. */
interface Mark {
  readonly x: number;
  readonly words: string;
  readonly legal: boolean;
}

/** The lines at which the form or the law changes; words keep inside the box, each on its row. */
export function breakLines(
  breaks: readonly FormBreak[],
  legal: number | null,
  box: Box,
  look: { readonly years: readonly number[]; readonly locale: Locale; readonly short: boolean },
): readonly Drawn[] {
  const marks = breakMarks(breaks, legal, box, look);
  return marks.flatMap(({ x, words, legal: isLegal }, at) => {
    const y = box.top - 16 - 16 * (marks.length - 1 - at);
    const width = textWidth(words, 12) * 1.05;
    const start = Math.max(Math.min(x - 20, box.right - width), box.left);
    const colour = isLegal ? colours.gambogeText : colours.ruleStrong;
    return [
      rule(x, y + 9, x, box.bottom, { colour, dash: isLegal ? [1, 3] : [3, 3], z: 3 }),
      text(start, y, words, { colour: isLegal ? colours.gambogeText : colours.ink3 }),
    ];
  });
}

function breakMarks(
  breaks: readonly FormBreak[],
  legal: number | null,
  box: Box,
  { years, locale, short }: Parameters<typeof breakLines>[3],
): readonly Mark[] {
  const words = chartWords[locale];
  const x = yearPixel(box, years);
  const marks = breaks.map(({ after, form, kind }) => {
    const starts = fill(short ? words.formStartsShort : words.formStarts, { year: form });
    return {
      x: x(after - 0.5),
      words: short ? starts : `${starts}${words.colon}${words[kind]}`,
      legal: false,
    };
  });
  if (legal === null) return marks;
  const said = fill(short ? words.legalShort : words.legal, { year: legal });
  return [...marks, { x: x(legal - 0.5), words: said, legal: true }];
}
