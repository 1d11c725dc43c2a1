import type { Scope } from "#lib/form/scope.ts";
import type { ReportPlace } from "#lib/locale/address.ts";
import { viewColumnWords } from "#lib/locale/columns-of-views.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { stateWords } from "#lib/locale/states.ts";
import type { ReportKey, ValueState } from "#lib/queries/chart-rows.ts";
import { type ColumnOf, column } from "#lib/view.ts";

/** A scope in a word; blank where no report is held. */
export function scopeWord(scope: Scope | null, locale: Locale): string | null {
  if (scope === null) return null;
  return viewColumnWords[locale][scope === "region" ? "region_scope" : scope];
}

/** Agency, year and scope, which begin every table. */
export function reportColumns<Row extends ReportKey>(locale: Locale): readonly ColumnOf<Row>[] {
  const words = viewColumnWords[locale];
  return [
    column<Row>("agency", words.agency, "text", ({ name }) => name),
    column<Row>("year", words.year, "year", ({ year }) => year),
    column<Row>("scope", words.scope, "text", ({ scope }) => scopeWord(scope, locale)),
  ];
}

/** What the cell says, in a word, beside every value. */
export function stateColumn<Row extends { readonly state: ValueState }>(
  locale: Locale,
): ColumnOf<Row> {
  return column<Row>(
    "state",
    viewColumnWords[locale].state,
    "state",
    ({ state }) => stateWords[locale][state],
  );
}

/** The report a row comes from, null when none is held. */
export function placeOf({ agency, year, scope }: ReportKey): ReportPlace | null {
  return scope === null ? null : { agency, year, scope };
}
