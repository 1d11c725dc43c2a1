import { link } from "#lib/locale/address.ts";
import { agenciesWords } from "#lib/locale/agencies.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount, formatYears } from "#lib/locale/number.ts";
import type { AgencyRow } from "#lib/queries/agencies.ts";

interface AgencyTableProps {
  readonly rows: readonly AgencyRow[];
  readonly locale: Locale;
}

/** The agencies found, by province, with what is held of each. */
export function AgencyTable({ rows, locale }: AgencyTableProps) {
  const words = agenciesWords[locale];
  return (
    <div className="scroll">
      <table className="tbl tbl--names">
        <caption className="vh">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.years}</th>
            <th scope="col" className="num">
              {words.reports}
            </th>
            <th scope="col" className="num">
              {words.numbers}
            </th>
            <th scope="col" className="num">
              {words.failures}
            </th>
          </tr>
        </thead>
        {[...Map.groupBy(rows, ({ province }) => province)].map(([province, group]) => (
          <tbody key={province}>
            <tr className="grp">
              <th scope="rowgroup" colSpan={6} lang={province === null ? undefined : "zh-Hans"}>
                {province ?? words.unknownRegion}
              </th>
            </tr>
            {group.map((row) => (
              <Row key={row.slug} row={row} locale={locale} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ row, locale }: { readonly row: AgencyRow; readonly locale: Locale }) {
  const words = agenciesWords[locale];
  const kind = locale === "zh" ? row.departmentTypeZh : row.departmentTypeEn;
  const { firstYear, lastYear, failures } = row;
  return (
    <tr>
      <th scope="row">
        <a href={link(`/agencies/${row.slug}`, locale)} lang="zh-Hans">
          {row.name}
        </a>
      </th>
      <td>{kind ?? words.unknownType}</td>
      <td>{firstYear !== null && lastYear !== null && formatYears(firstYear, lastYear, locale)}</td>
      <td className="num">{formatCount(row.reports, locale)}</td>
      <td className="num">{formatCount(row.numbers, locale)}</td>
      <td className={failures > 0 ? "num bad" : "num quiet"}>
        {failures > 0 ? formatCount(failures, locale) : words.none}
      </td>
    </tr>
  );
}
