import { applicants } from "#lib/form/applicant.ts";
import { outcomeGroups } from "#lib/form/requests.ts";
import { reportLink } from "#lib/locale/address.ts";
import { viewColumnWords } from "#lib/locale/columns-of-views.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount, formatShare } from "#lib/locale/number.ts";
import type { ApplicantRow } from "#lib/queries/outcomes.ts";
import { HeatCell, stepOfShare } from "../../_ui/heat-cell.tsx";

interface ApplicantsHeatProps {
  readonly rows: readonly ApplicantRow[];
  readonly caption: string;
  readonly locale: Locale;
}

/** Kinds of applicants down, outcomes across; shares of the applicant's own total where it has ten cases. */
export function ApplicantsHeat({ rows, caption, locale }: ApplicantsHeatProps) {
  const words = viewColumnWords[locale];
  return (
    <div className="scroll">
      <table className="tbl heat">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.applicant}</th>
            {outcomeGroups.map(({ id, label }) => (
              <th key={id} scope="col" className="num">
                {label[locale]}
              </th>
            ))}
            <th scope="col" className="num">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {applicants.map(({ id, label }) => {
            const ofApplicant = rows.filter(({ applicant }) => applicant === id);
            const total = ofApplicant[0]?.total ?? null;
            return (
              <tr key={id} className={id === "total" ? "foc" : undefined}>
                <th scope="row">{label[locale]}</th>
                {ofApplicant.map((row) => (
                  <OutcomeCell key={row.group} row={row} locale={locale} />
                ))}
                <td className="num">{total === null ? "" : formatCount(total, locale)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function OutcomeCell({ row, locale }: { readonly row: ApplicantRow; readonly locale: Locale }) {
  const { agency, year, scope, share } = row;
  return (
    <HeatCell
      state={row.state}
      value={row.value}
      step={stepOfShare(share, 1)}
      href={scope === null ? undefined : reportLink({ agency, year, scope }, locale)}
      locale={locale}
      {...(share === null ? {} : { aside: formatShare(share, locale) })}
    />
  );
}
