import { formatFilters } from "#lib/filters.ts";
import { findApplicant } from "#lib/form/applicant.ts";
import { fill } from "#lib/locale/fill.ts";
import { filterWords } from "#lib/locale/filters.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { Settled } from "#lib/queries/settle.ts";

/**
 * The filters of a view in words, for its caption; empty when nothing narrows it. Bodies and years are
 * named by the title.
 */
export function saidFilters({ filters }: Settled, locale: Locale): string {
  const words = filterWords[locale];
  const said: string[] = [];
  if (filters.region !== undefined) said.push(fill(words.saidRegion, { name: filters.region }));
  if (filters.type !== undefined) said.push(fill(words.saidType, { name: filters.type }));
  if (filters.applicant !== undefined && filters.applicant !== "total") {
    said.push(
      fill(words.saidApplicant, { name: findApplicant(filters.applicant)?.label[locale] ?? "" }),
    );
  }
  if (filters.scope !== undefined) {
    const name = words[filters.scope === "region" ? "region_scope" : filters.scope];
    said.push(fill(words.saidScope, { name }));
  }
  const [between, end] = locale === "zh" ? ["；", "。"] : ["; ", "."];
  return said.length === 0 ? "" : said.join(between) + end;
}

/** Address of a page with the filters of a view and the language. */
export function addressOf(page: string, { filters }: Settled, locale: Locale): string {
  const params = formatFilters(filters);
  if (locale === "en") params.set("lang", "en");
  return params.size === 0 ? page : `${page}?${params}`;
}
