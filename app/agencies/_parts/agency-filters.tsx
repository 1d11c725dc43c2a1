import { link } from "#lib/locale/address.ts";
import { agenciesWords } from "#lib/locale/agencies.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { Choice } from "#lib/queries/agencies.ts";
import { LanguageField } from "../../_ui/find-form.tsx";
import type { AgencyListParams } from "./params.ts";

interface AgencyFiltersProps {
  readonly params: AgencyListParams;
  readonly provinces: readonly Choice[];
  readonly types: readonly Choice[];
  readonly locale: Locale;
}

/** The form above the list: a name, a region, a kind of department. */
export function AgencyFilters({ params, provinces, types, locale }: AgencyFiltersProps) {
  const words = agenciesWords[locale];
  const narrowed = [params.q, params.region, params.type].some((value) => value !== undefined);
  return (
    <form className="bar bar--still" action="/agencies" method="get">
      <div className="bar__row">
        <label className="f">
          <b>{words.q}</b>
          <input
            className="in in--wide"
            name="q"
            type="search"
            defaultValue={params.q}
            placeholder={words.qHint}
          />
        </label>
        <Choose
          label={words.region}
          all={words.allRegions}
          name="region"
          value={params.region}
          choices={provinces}
          locale={locale}
        />
        <Choose
          label={words.type}
          all={words.allTypes}
          name="type"
          value={params.type}
          choices={types}
          locale={locale}
        />
        <LanguageField locale={locale} />
        {narrowed && (
          <a className="small" href={link("/agencies", locale)}>
            {words.clear}
          </a>
        )}
        <button type="submit" className="btn btn--s">
          {words.apply}
        </button>
      </div>
    </form>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly all: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly locale: Locale;
}

function Choose({ label, all, name, value, choices, locale }: ChooseProps) {
  return (
    <label className="f">
      <b>{label}</b>
      <select className="in" name={name} defaultValue={value ?? ""}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {`${choice[locale]} (${choice.agencies})`}
          </option>
        ))}
      </select>
    </label>
  );
}
