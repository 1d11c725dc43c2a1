import { reportLink } from "#lib/locale/address.ts";
import { agenciesWords } from "#lib/locale/agencies.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatFraction } from "#lib/locale/number.ts";
import type { AgencyReport } from "#lib/queries/agency.ts";
import { SourceLink } from "../../../_ui/source-link.tsx";

interface ReportTableProps {
  readonly agency: string;
  readonly reports: readonly AgencyReport[];
  readonly locale: Locale;
}

/** The reports held of a body, newest first, with links to their cells and their source. */
export function ReportTable({ agency, reports, locale }: ReportTableProps) {
  const words = agenciesWords[locale];
  const heads = [words.publishedOn, words.deadline, words.form, words.scope] as const;
  return (
    <div className="scroll">
      <table className="tbl">
        <caption className="vh">{words.reportsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col" className="num">
              {words.cells}
            </th>
            <th scope="col">{words.checks}</th>
            <th scope="col">{words.see}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <Row
              key={`${report.year}/${report.scope}`}
              agency={agency}
              report={report}
              locale={locale}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly agency: string;
  readonly report: AgencyReport;
  readonly locale: Locale;
}

function Row({ agency, report, locale }: RowProps) {
  const words = agenciesWords[locale];
  const href = reportLink({ agency, year: report.year, scope: report.scope }, locale);
  return (
    <tr>
      <th scope="row">
        <a href={href}>{report.year}</a>
      </th>
      <td>{report.publishedOn ?? <span className="quiet">—</span>}</td>
      <td>
        <Punctual report={report} locale={locale} />
      </td>
      <td>{[...new Set(report.forms.map(({ form }) => form))].join(", ")}</td>
      <td>{words[`scope_${report.scope}`]}</td>
      <td className="num">
        {formatFraction(report.numbersFound, report.numbersExpected, locale)}
        {report.partial && <small> {words.partial}</small>}
      </td>
      <td className={report.failures > 0 ? "bad" : "quiet"}>{checksOf(report, locale)}</td>
      <td className="links">
        <a href={href}>{words.seeReport}</a>
        <SourceLink source={report.source}>{words.seeSource}</SourceLink>
      </td>
    </tr>
  );
}

function Punctual({ report, locale }: Omit<RowProps, "agency">) {
  const words = agenciesWords[locale];
  if (report.punctuality === null) return <span className="quiet">{words.notJudged}</span>;
  return (
    <span title={report.deadline ?? undefined}>
      <span className={`st st--${report.punctuality}`} />{" "}
      {report.punctuality === "on" ? words.onTime : words.late}
    </span>
  );
}

/** How many checks failed; a report without a sum that can be tested has not passed any. */
function checksOf({ failures, tested }: AgencyReport, locale: Locale): string {
  const words = agenciesWords[locale];
  if (failures > 0) return fill(words.nFail, { n: failures });
  return tested ? words.allHold : words.noneTested;
}
