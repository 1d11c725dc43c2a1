import type { ReactNode } from "react";
import { filterWords } from "#lib/locale/filters.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { Settled } from "#lib/queries/settle.ts";
import { LanguageField } from "./find-form.tsx";
import { SmoothForm } from "./smooth-form.client.tsx";

interface FilterBarProps {
  /** Address of the page that the form asks again. */
  readonly page: string;
  readonly settled: Settled;
  readonly locale: Locale;
  /** Fields of the bar, in rows. */
  readonly children: ReactNode;
}

/** The bar of filters: a GET form of native controls with a button, which works without scripts. */
export function FilterBar({ page, settled, locale, children }: FilterBarProps) {
  const words = filterWords[locale];
  const { agencies, years } = settled;
  const names = agencies.slice(0, 3).map(({ name }) => name);
  const said = [...names, `${years[0] ?? ""}–${years.at(-1) ?? ""}`].join(" · ");
  return (
    <SmoothForm action={page} className="bar" label={words.legend}>
      <details className="bar__sheet">
        <summary>
          <span>{said}</span>
          <b>{words.legend}</b>
        </summary>
        <div className="bar__row">
          {children}
          <LanguageField locale={locale} />
          <a className="small" href={locale === "en" ? `${page}?lang=en` : page}>
            {words.reset}
          </a>
          <button type="submit" className="btn btn--s">
            {words.apply}
          </button>
        </div>
      </details>
    </SmoothForm>
  );
}
