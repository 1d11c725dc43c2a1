import { findApplicant } from "#lib/form/applicant.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { fill } from "#lib/locale/fill.ts";
import { filterWords } from "#lib/locale/filters.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatAmount, formatCount, formatShare } from "#lib/locale/number.ts";
import { unitWord } from "#lib/locale/units.ts";
import { viewWords } from "#lib/locale/views.ts";
import type { Settled } from "#lib/queries/settle.ts";
import { findRate } from "#lib/rate.ts";

/** How the values of a measure are written. */
export type MeasureKind = "count" | "amount" | "share";

/** Whether a measure is a rate, an amount in 万元 or a number of things. */
export function kindOf(measure: string): MeasureKind {
  if (findRate(measure) !== undefined) return "share";
  return indicatorOf(measure).measure === "amount" ? "amount" : "count";
}

/** The name of a measure, with the kind of applicant where it is not the total. */
export function labelOf({ indicator, applicant }: Settled, locale: Locale): string {
  const rate = findRate(indicator);
  const label = (rate?.label ?? indicatorOf(indicator).short)[locale];
  const split = rate !== undefined || indicatorOf(indicator).table === "requests";
  const who = findApplicant(applicant)?.label[locale];
  return !split || applicant === "total" || who === undefined ? label : `${label} · ${who}`;
}

/** A value of a measure in words. */
export function valueWord(value: number, kind: MeasureKind, locale: Locale): string {
  if (kind === "share") return formatShare(value, locale);
  return kind === "amount" ? formatAmount(value, locale) : formatCount(value, locale);
}

/** What a measure counts, in which unit or over which denominator, and the filters in words. */
export function definitionOf(settled: Settled, said: string, locale: Locale): string {
  const words = viewWords[locale];
  const { indicator, lens } = settled;
  const rate = findRate(indicator);
  const sentence =
    rate === undefined
      ? fill(words.definition, {
          explains: indicatorOf(indicator).explains[locale],
          unit: unitWord(indicatorOf(indicator).unit, locale) || (locale === "en" ? "cases" : ""),
          filters: said,
        })
      : fill(words.rateDefinition, {
          explains: rate.explains[locale],
          lens: filterWords[locale][lens],
          filters: said,
        });
  return sentence.trim();
}
