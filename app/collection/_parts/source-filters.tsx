import { collectionStatuses } from "#lib/collection-status.ts";
import type { Filters } from "#lib/filters.ts";
import { link } from "#lib/locale/address.ts";
import { collectionWords } from "#lib/locale/collection.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { SourceProvince } from "#lib/queries/collection-sources.ts";
import { LanguageField } from "../../_ui/find-form.tsx";
import { SmoothForm } from "../../_ui/smooth-form.client.tsx";

interface SourceFiltersProps {
  readonly filters: Pick<Filters, "region" | "host" | "status" | "on">;
  readonly provinces: readonly SourceProvince[];
  readonly years: readonly number[];
  readonly locale: Locale;
}

/** The bar above the sources: a province, part of a host, how far they have come, a year. */
export function SourceFilters({ filters, provinces, years, locale }: SourceFiltersProps) {
  const words = collectionWords[locale];
  const { region, host = "", status, on } = filters;
  const regions = provinces.map(
    ({ code, name, sources }) => [code, `${name} (${sources})`] as const,
  );
  const known = provinces.some(({ code }) => code === region);
  const said = [
    provinces.find(({ code }) => code === region)?.name ?? region,
    ...[host || undefined, status === undefined ? undefined : words[status], on],
  ].filter((one) => one !== undefined);
  return (
    <SmoothForm action="/collection" className="bar" label={words.filters}>
      <details className="bar__sheet">
        <summary>
          <span>{said.join(" · ") || words.all}</span>
          <b>{words.filters}</b>
        </summary>
        <div className="bar__row">
          <Choose
            name="region"
            label={words.region}
            all={words.all}
            value={region ?? ""}
            options={known || region === undefined ? regions : [...regions, [region, region]]}
          />
          <label className="f">
            <b>{words.host}</b>
            <input
              className="in in--wide"
              name="host"
              type="search"
              defaultValue={host}
              key={host}
              placeholder={words.hostHint}
            />
          </label>
          <Choose
            name="status"
            label={words.status}
            all={words.all}
            value={status ?? ""}
            options={collectionStatuses.map((one) => [one, words[one]])}
          />
          <Choose
            name="on"
            label={words.year}
            all={words.all}
            value={String(on ?? "")}
            options={yearsWith(years, on).map((year) => [String(year), String(year)])}
          />
          <LanguageField locale={locale} />
          <a className="small" href={link("/collection", locale)}>
            {words.clear}
          </a>
          <button type="submit" className="btn btn--s">
            {words.apply}
          </button>
        </div>
      </details>
    </SmoothForm>
  );
}

/** The years offered, with the one chosen, newest first. */
function yearsWith(years: readonly number[], on: number | undefined): readonly number[] {
  if (on === undefined || years.includes(on)) return years;
  return [...years, on].toSorted((one, other) => other - one);
}

interface ChooseProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choose({ name, label, all, value, options }: ChooseProps) {
  return (
    <label className="f">
      <b>{label}</b>
      <select className="in" name={name} defaultValue={value} key={value}>
        <option value="">{all}</option>
        {options.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
