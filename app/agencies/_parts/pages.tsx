import { link } from "#lib/locale/address.ts";
import { agenciesWords } from "#lib/locale/agencies.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { AgencyListParams } from "./params.ts";

interface PagesProps {
  readonly params: AgencyListParams;
  readonly pages: number;
  readonly locale: Locale;
}

/** Links to the neighbouring pages of a long list. */
export function Pages({ params, pages, locale }: PagesProps) {
  if (pages < 2) return null;
  const words = agenciesWords[locale];
  const { page } = params;
  const to = (other: number) => link("/agencies", locale, { ...params, page: other });
  return (
    <nav className="acts acts--head small" aria-label={fill(words.pages, { page, pages })}>
      {page > 1 && <a href={to(page - 1)}>{words.previous}</a>}
      <span className="muted">{fill(words.pages, { page, pages })}</span>
      {page < pages && <a href={to(page + 1)}>{words.next}</a>}
    </nav>
  );
}
