import { type Filters, formatFilters } from "#lib/filters.ts";
import { applicants } from "#lib/form/applicant.ts";
import type { TableId } from "#lib/form/indicator.ts";
import { indicators } from "#lib/form/indicators.ts";
import { scopes } from "#lib/form/scope.ts";
import { fill } from "#lib/locale/fill.ts";
import { filterWords } from "#lib/locale/filters.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { Choice } from "#lib/queries/agencies.ts";
import type { AgencyPick } from "#lib/queries/picks.ts";
import type { Settled } from "#lib/queries/settle.ts";
import { lenses, rates } from "#lib/rate.ts";

interface FieldProps {
  readonly settled: Settled;
  readonly locale: Locale;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface PickProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
}

/** A native select with its label. */
function Pick({ name, label, value, options }: PickProps) {
  return (
    <label className="f">
      <b>{label}</b>
      <select className="in" name={name} defaultValue={value} key={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/**
 * The chosen bodies as chips that can be taken away, and a list to add one. Where bodies may also be
 * chosen by region or kind, only those named in the address are.
 */
export function AgencyField({
  settled,
  locale,
  page,
  picks,
  namedOnly = false,
}: FieldProps & {
  readonly page: string;
  readonly picks: readonly AgencyPick[];
  readonly namedOnly?: boolean;
}) {
  const words = filterWords[locale];
  const named = settled.filters.agency.length > 0;
  const chosen = settled.agencies.slice(0, named ? undefined : namedOnly ? 0 : 3);
  const slugs = chosen.map(({ slug }) => slug);
  return (
    <fieldset className="f f--agencies">
      <legend>{words.agency}</legend>
      {chosen.map(({ slug, name }) => (
        <span className="chip chip--on" key={slug}>
          <input type="hidden" name="agency" value={slug} />
          {name}
          <a
            href={without(page, settled.filters, slugs, slug, locale)}
            aria-label={fill(words.remove, { name })}
          >
            ×
          </a>
        </span>
      ))}
      <select className="in" name="agency" defaultValue="" aria-label={words.addAgency}>
        <option value="">{`＋ ${words.addAgency}`}</option>
        {picks.map(({ slug, name, reports }) => (
          <option key={slug} value={slug}>{`${name} (${reports})`}</option>
        ))}
      </select>
    </fieldset>
  );
}

function without(
  page: string,
  filters: Filters,
  chosen: readonly string[],
  slug: string,
  locale: Locale,
): string {
  const params = formatFilters({ ...filters, agency: chosen.filter((one) => one !== slug) });
  if (locale === "en") params.set("lang", "en");
  return params.size === 0 ? page : `${page}?${params}`;
}

const tables: readonly TableId[] = ["disclosure", "requests", "appeals", "sheet"];

/** Every rate and indicator, grouped by the table it stands in. */
export function IndicatorField({ settled, locale }: FieldProps) {
  const words = filterWords[locale];
  return (
    <label className="f">
      <b>{words.indicator}</b>
      <select
        className="in in--wide"
        name="indicator"
        defaultValue={settled.indicator}
        key={settled.indicator}
      >
        <optgroup label={words.rates}>
          {rates.map(({ id, label }) => (
            <option key={id} value={id}>
              {label[locale]}
            </option>
          ))}
        </optgroup>
        {tables.map((table) => (
          <optgroup key={table} label={words[table]}>
            {indicators
              .filter((indicator) => indicator.table === table)
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label[locale]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** First and last year. */
export function YearsField({
  settled,
  locale,
  years,
}: FieldProps & { readonly years: readonly number[] }) {
  const words = filterWords[locale];
  const { from, to } = settled.filters;
  const options = years.map((year) => ({ value: String(year), label: String(year) }));
  const open = { value: "", label: words.any };
  return (
    <>
      <Pick
        name="from"
        label={`${words.years} ${words.from}`}
        value={String(from ?? "")}
        options={[open, ...options]}
      />
      <Pick name="to" label={words.to} value={String(to ?? "")} options={[open, ...options]} />
    </>
  );
}

/** The one year of figures that show a single one. */
export function OnField({
  settled,
  locale,
  years,
}: FieldProps & { readonly years: readonly number[] }) {
  const words = filterWords[locale];
  const automatic = { value: "", label: `${words.automatic} (${settled.on})` };
  const options = years.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <Pick
      name="on"
      label={words.on}
      value={String(settled.filters.on ?? "")}
      options={[automatic, ...options]}
    />
  );
}

/** Denominator, applicant, order, values or scope: a choice among few words. */
export function LensField({ settled, locale }: FieldProps) {
  const words = filterWords[locale];
  const options = lenses.map((value) => ({ value, label: words[value] }));
  return <Pick name="lens" label={words.lens} value={settled.lens} options={options} />;
}

export function ApplicantField({ settled, locale }: FieldProps) {
  const options = applicants
    .toReversed()
    .map(({ id, label }) => ({ value: id, label: label[locale] }));
  return (
    <Pick
      name="applicant"
      label={filterWords[locale].applicant}
      value={settled.applicant}
      options={options}
    />
  );
}

export function OrderField({ settled, locale }: FieldProps) {
  const words = filterWords[locale];
  const options = (["neutral", "value"] as const).map((value) => ({ value, label: words[value] }));
  return <Pick name="order" label={words.order} value={settled.order} options={options} />;
}

export function AsField({ settled, locale }: FieldProps) {
  const words = filterWords[locale];
  const options = (["share", "count"] as const).map((value) => ({ value, label: words[value] }));
  return <Pick name="as" label={words.as} value={settled.as} options={options} />;
}

export function ScopeField({ settled, locale }: FieldProps) {
  const words = filterWords[locale];
  const options = scopes.map((value) => ({
    value,
    label: words[value === "region" ? "region_scope" : value],
  }));
  const all = { value: "", label: words.any };
  return (
    <Pick
      name="scope"
      label={words.scope}
      value={settled.scope ?? ""}
      options={[all, ...options]}
    />
  );
}

/** Region or kind of department, with the number of bodies behind each choice. */
export function ChoiceField({
  settled,
  locale,
  name,
  choices,
}: FieldProps & { readonly name: "region" | "type"; readonly choices: readonly Choice[] }) {
  const words = filterWords[locale];
  const options = choices.map((choice) => ({
    value: choice.id,
    label: `${choice[locale]} (${choice.agencies})`,
  }));
  const all = { value: "", label: words.any };
  return (
    <Pick
      name={name}
      label={words[name]}
      value={settled.filters[name] ?? ""}
      options={[all, ...options]}
    />
  );
}
