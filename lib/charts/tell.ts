import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatAmount, formatCount, formatFraction, formatShare } from "#lib/locale/number.ts";
import { stateWords } from "#lib/locale/states.ts";
import type { MeasureRow } from "#lib/queries/chart-rows.ts";
import { absenceOf } from "./absence-mark.ts";
import type { Kind } from "./scale.ts";
import { chartWords } from "./words.ts";

/** A value as it is written beside its mark. */
export function formatValue(value: number, kind: Kind, locale: Locale): string {
  const format = { count: formatCount, amount: formatAmount, share: formatShare }[kind];
  return format(value, locale);
}

/** A rate over fewer cases is not made; over few, it is drawn hollow. */
export const fewest = 10;
export const few = 30;

/** Whether a rate stands on so few cases that its mark is hollow. */
export function isHollow({ whole }: Pick<MeasureRow, "whole">): boolean {
  return whole !== null && whole < few;
}

/** Why a row has no number to draw, in words. */
export function absenceWords(row: MeasureRow, locale: Locale, short = false): string {
  const absence = absenceOf(row.state);
  if (absence !== null) return stateWords[locale][absence];
  return chartWords[locale][short ? "fewCasesShort" : "fewCases"];
}

/** All that is known of a mark, in a sentence: who, when, how much, of how many, how certain. */
export function tell(row: MeasureRow, kind: Kind, locale: Locale): string {
  const words = chartWords[locale];
  const who = `${row.name} ${row.year}`;
  if (row.value === null) return `${who}${words.colon}${absenceWords(row, locale)}`;
  const more = [
    ...(row.part !== null && row.whole !== null
      ? [formatFraction(row.part, row.whole, locale)]
      : []),
    ...(row.low !== null && row.high !== null
      ? [
          fill(words.interval, {
            low: formatShare(row.low, locale),
            high: formatShare(row.high, locale),
          }),
        ]
      : []),
    ...(isHollow(row) ? [words.someCases] : []),
    ...(row.failing ? [words.failing] : []),
  ];
  const note = more.length > 0 ? `${words.open}${more.join(words.comma)}${words.close}` : "";
  return `${who}${words.colon}${formatValue(row.value, kind, locale)}${note}`;
}
