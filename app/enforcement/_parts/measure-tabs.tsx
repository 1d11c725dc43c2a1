import { type Filters, formatFilters } from "#lib/filters.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { Settled } from "#lib/queries/settle.ts";

/** The measures of this page; any other indicator of an address falls back to penalties. */
const measures = [
  "permits_decisions",
  "penalties_decisions",
  "coercion_decisions",
  "fees_amount_wan",
];

/** Filters with a measure of this page. */
export function parseEnforcementFilters(filters: Filters): Filters {
  const known = filters.indicator !== undefined && measures.includes(filters.indicator);
  return known ? filters : { ...filters, indicator: undefined };
}

/** Links that switch the measure of the heat table. */
export function MeasureTabs({
  settled,
  locale,
}: {
  readonly settled: Settled;
  readonly locale: Locale;
}) {
  return (
    <div className="seg">
      {measures.map((indicator) => (
        <a
          key={indicator}
          href={hrefOf(settled.filters, indicator, locale)}
          aria-current={settled.indicator === indicator ? "true" : undefined}
        >
          {indicatorOf(indicator).short[locale]}
        </a>
      ))}
    </div>
  );
}

function hrefOf(filters: Filters, indicator: string, locale: Locale): string {
  const params = formatFilters({ ...filters, indicator });
  if (locale === "en") params.set("lang", "en");
  return `/enforcement?${params}#enforcement-heat`;
}
