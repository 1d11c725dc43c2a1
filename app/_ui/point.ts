import type { MeasurePoint } from "#lib/charts/measure.ts";
import { reportLink } from "#lib/locale/address.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { stateWords } from "#lib/locale/states.ts";

interface Place {
  readonly agency: string;
  readonly scope: string;
  readonly locale: Locale;
}

/** Address of the cell a point was read from. */
export function pointLink({ year, cell }: MeasurePoint, { agency, scope, locale }: Place): string {
  return reportLink({ agency, year, scope, cell: cell ?? undefined }, locale);
}

/** A year with its value, or with why it has none. */
export function describePoint(
  { year, state, value }: MeasurePoint,
  format: (value: number) => string,
  locale: Locale,
): string {
  return `${year}: ${value === null ? stateWords[locale][state] : format(value)}`;
}
