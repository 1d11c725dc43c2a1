import { indicatorOf } from "#lib/form/indicators.ts";
import { outcomeGroups } from "#lib/form/requests.ts";
import { reportLink } from "#lib/locale/address.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { GroundRow } from "#lib/queries/outcomes.ts";
import { HeatCell, stepOfShare } from "../../_ui/heat-cell.tsx";

interface GroundsHeatProps {
  readonly rows: readonly GroundRow[];
  readonly years: readonly number[];
  readonly caption: string;
  readonly locale: Locale;
}

/** The grounds of table 3 down, the years across, tinted by number. */
export function GroundsHeat({ rows, years, caption, locale }: GroundsHeatProps) {
  const largest = Math.max(0, ...rows.map(({ value }) => value ?? 0));
  const byGroup = Map.groupBy(rows, ({ group }) => group);
  return (
    <div className="scroll">
      <table className="tbl heat heat--grounds">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <td />
            {years.map((year) => (
              <th key={year} scope="col" className="num">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {[...byGroup].map(([group, ofGroup]) => (
          <tbody key={group} className={`ground ground--${group}`}>
            <tr className="grp">
              <th scope="rowgroup" colSpan={years.length + 1}>
                {outcomeGroups.find(({ id }) => id === group)?.label[locale]}
              </th>
            </tr>
            {[...Map.groupBy(ofGroup, ({ indicator }) => indicator)].map(([indicator, ofRow]) => (
              <tr key={indicator}>
                <th scope="row" title={indicatorOf(indicator).explains[locale]}>
                  {indicatorOf(indicator).short[locale]}
                </th>
                {ofRow.map((row) => (
                  <HeatCell
                    key={row.year}
                    state={row.state}
                    value={row.value}
                    step={stepOfShare(row.value, largest)}
                    href={hrefOf(row, locale)}
                    locale={locale}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function hrefOf({ agency, year, scope, indicator }: GroundRow, locale: Locale): string | undefined {
  if (scope === null) return undefined;
  return reportLink({ agency, year, scope, cell: { indicator, applicant: "total" } }, locale);
}
