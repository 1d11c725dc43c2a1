import { reportLink } from "#lib/locale/address.ts";
import { viewColumnWords } from "#lib/locale/columns-of-views.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { MeasureRow } from "#lib/queries/chart-rows.ts";
import type { LoadedView } from "#lib/view.ts";
import { HeatCell, stepOfDigits } from "../../_ui/heat-cell.tsx";

interface MeasureHeatProps {
  readonly rows: readonly MeasureRow[];
  readonly view: LoadedView;
  readonly locale: Locale;
}

/** Bodies down, years across; one shade more is one digit more. */
export function MeasureHeat({ rows, view, locale }: MeasureHeatProps) {
  const { years } = view.settled;
  return (
    <div className="scroll">
      <table className="tbl heat">
        <caption className="vh">{view.info.title}</caption>
        <thead>
          <tr>
            <th scope="col">{viewColumnWords[locale].agency}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="num">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...Map.groupBy(rows, ({ agency }) => agency)].map(([agency, ofAgency]) => (
            <tr key={agency}>
              <th scope="row">{ofAgency[0]?.name}</th>
              {ofAgency.map(({ year, scope, state, value, indicator }) => (
                <HeatCell
                  key={year}
                  state={state}
                  value={value}
                  step={stepOfDigits(value)}
                  href={
                    scope === null || indicator === null
                      ? undefined
                      : reportLink(
                          { agency, year, scope, cell: { indicator, applicant: "none" } },
                          locale,
                        )
                  }
                  locale={locale}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
