import type { Scope } from "#lib/form/scope.ts";
import { link } from "#lib/locale/address.ts";
import { agenciesWords } from "#lib/locale/agencies.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatYears } from "#lib/locale/number.ts";
import type { Agency, AgencyReport } from "#lib/queries/agency.ts";
import { isWebAddress } from "../../../_ui/source-link.tsx";

interface AgencyHeadProps {
  readonly agency: Agency;
  readonly reports: readonly AgencyReport[];
  /** The scope whose years are drawn below. */
  readonly scope: Scope;
  readonly locale: Locale;
}

/** Name and facts of a body. */
export function AgencyHead({ agency, reports, scope, locale }: AgencyHeadProps) {
  const words = agenciesWords[locale];
  const { province, departmentType } = agency;
  const others = [...new Set(reports.map((report) => report.scope))].filter((one) => one !== scope);
  const names = agency.names.filter((name) => name !== agency.name);
  return (
    <header className="head">
      <p className="crumb">
        <a href={link("/agencies", locale)}>{words.crumb}</a>
        {province !== null && (
          <>
            {" / "}
            <a href={link("/agencies", locale, { region: province.code })} lang="zh-Hans">
              {province.name}
            </a>
          </>
        )}
        {departmentType !== null && (
          <>
            {" / "}
            <a href={link("/agencies", locale, { type: departmentType.id })}>
              {departmentType[locale]}
            </a>
          </>
        )}
        {agency.secondaryTypes.map((type) => (
          <span key={type.id}>
            {words.also}
            {type[locale]}
          </span>
        ))}
      </p>
      <h1 lang="zh-Hans">{agency.name}</h1>
      <p className="facts">
        <span>
          {words.scope}
          {words.colon}
          {words[`scope_${scope}`]}
        </span>
        {others.map((other) => (
          <a key={other} href={link(`/agencies/${agency.slug}`, locale, { scope: other })}>
            {words.otherScopes}
            {words.colon}
            {words[`scope_${other}`]}
          </a>
        ))}
        {factsOf(reports, locale).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {names.length > 0 && (
        <p className="facts">
          <span>
            {words.namesTitle}
            {words.colon}
            <span lang="zh-Hans">{names.join(words.listComma)}</span>
          </span>
        </p>
      )}
    </header>
  );
}

function factsOf(reports: readonly AgencyReport[], locale: Locale): readonly string[] {
  const words = agenciesWords[locale];
  const years = reports.map(({ year }) => year);
  const count = (test: (report: AgencyReport) => boolean) => reports.filter(test).length;
  const hosts = new Set(
    reports.flatMap(({ source }) => (isWebAddress(source) ? [new URL(source).host] : [])),
  );
  const counted = [
    [words.factOnTime, count(({ punctuality }) => punctuality === "on")],
    [words.factLate, count(({ punctuality }) => punctuality === "late")],
    [words.factPartial, count(({ partial }) => partial)],
  ] as const;
  if (years.length === 0) return [];
  return [
    fill(words.factReports, {
      years: formatYears(Math.min(...years), Math.max(...years), locale),
      n: reports.length,
    }),
    ...counted.flatMap(([sentence, n]) => (n > 0 ? [fill(sentence, { n })] : [])),
    ...(hosts.size > 0 ? [fill(words.factSite, { host: [...hosts].join(words.listComma) })] : []),
  ];
}
