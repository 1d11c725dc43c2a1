import { applicants } from "#lib/form/applicant.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { outcomeGroups, type RequestRow, requestRows } from "#lib/form/requests.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { reportWords } from "#lib/locale/report.ts";
import { FormCell, type TableProps } from "./form-cell.tsx";

/** Labels of year, group and outcome. */
const labelColumns = 3;

/** Table 3: requests by outcome and applicant, with the labels merged as on the form. */
export function RequestsTable(props: TableProps) {
  const { cells, locale } = props;
  const rows = requestRows.filter(({ id }) => cells.hasRow(id));
  const outcomes = rows.filter(isOutcome);
  return (
    <div className="scroll">
      <table className="form form--requests">
        <caption className="vh">{reportWords[locale].requests}</caption>
        <colgroup>
          {Array.from({ length: labelColumns + applicants.length }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
            <col key={at} />
          ))}
        </colgroup>
        <Head locale={locale} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.id === "outcomes_total" ? "is-total" : undefined}>
              {row === outcomes[0] && (
                <th scope="rowgroup" rowSpan={outcomes.length}>
                  {reportWords[locale].outcomesHead}
                </th>
              )}
              <Labels row={row} rows={rows} locale={locale} />
              {applicants.map(({ id }) => (
                <FormCell key={id} indicator={row.id} applicant={id} {...props} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ locale }: { readonly locale: Locale }) {
  const words = reportWords[locale];
  const [natural, ...rest] = applicants;
  const legal = rest.filter(({ id }) => id !== "total");
  return (
    <thead>
      <tr>
        <td colSpan={labelColumns} rowSpan={3} className="form__balance">
          {words.balance}
        </td>
        <th scope="colgroup" colSpan={applicants.length}>
          {words.applicantsHead}
        </th>
      </tr>
      <tr>
        <th scope="col" rowSpan={2}>
          {words[`head_${natural.id}`]}
        </th>
        <th scope="colgroup" colSpan={legal.length}>
          {words.legalPersons}
        </th>
        <th scope="col" rowSpan={2}>
          {words.head_total}
        </th>
      </tr>
      <tr>
        {legal.map(({ id, label }) => (
          <th key={id} scope="col" title={label[locale]}>
            {words[`head_${id}`]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface LabelsProps {
  readonly row: RequestRow;
  readonly rows: readonly RequestRow[];
  readonly locale: Locale;
}

/** The label of a row, with that of its group before the first of several. */
function Labels({ row, rows, locale }: LabelsProps) {
  const members = rows.filter(({ group, id }) => group === row.group && id !== "other_total");
  const isMember = row.group !== null && members.length > 1 && row.id !== "other_total";
  const { label, short } = indicatorOf(row.id);
  return (
    <>
      {isMember && row === members[0] && (
        <th scope="rowgroup" rowSpan={members.length}>
          {groupLabel(row, locale)}
        </th>
      )}
      <th
        scope="row"
        colSpan={isMember ? 1 : isOutcome(row) ? 2 : labelColumns}
        title={locale === "en" ? label.en : undefined}
      >
        {locale === "zh" ? row.numeral + row.label : short.en}
      </th>
    </>
  );
}

const numerals: Readonly<Record<string, string>> = {
  denied: "（三）",
  unable: "（四）",
  not_processed: "（五）",
  other: "（六）",
};

function groupLabel({ group }: RequestRow, locale: Locale): string {
  const label = outcomeGroups.find(({ id }) => id === group)?.label[locale] ?? "";
  return locale === "zh" ? `${numerals[group ?? ""] ?? ""}${label}` : label;
}

/** Rows that stand under 三、本年度办理结果. */
function isOutcome({ id, group }: RequestRow): boolean {
  return group !== null || id === "outcomes_total";
}
