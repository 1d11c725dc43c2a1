import { indicatorOf } from "#lib/form/indicators.ts";
import { cellAnchor, link } from "#lib/locale/address.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatAmount, formatCount } from "#lib/locale/number.ts";
import { reportWords } from "#lib/locale/report.ts";
import type { Report } from "#lib/queries/report.ts";
import { StateMark } from "../../../../_ui/state-mark.tsx";
import type { Cell, Cells } from "./cells.ts";

/** What every table of a report is given. */
export interface TableProps {
  readonly report: Report;
  readonly cells: Cells;
  readonly locale: Locale;
}

interface FormCellProps extends TableProps {
  readonly indicator: string;
  readonly applicant: string;
  readonly colSpan?: number;
}

/** One cell of the form with its state; a number leads to its place in the archived page. */
export function FormCell({ report, cells, locale, indicator, applicant, colSpan }: FormCellProps) {
  const cell = cells.find(indicator, applicant);
  return (
    <td
      id={cellAnchor(indicator, applicant)}
      className={cells.isFailing(indicator, applicant) ? "is-failing" : undefined}
      colSpan={colSpan}
    >
      {cell === undefined || cell.state === "absent" ? (
        <StateMark state="absent" locale={locale} />
      ) : (
        <a href={sourceLink(report, cell, locale)}>
          <Content cell={cell} locale={locale} />
        </a>
      )}
      {cell !== undefined && <Flags cell={cell} locale={locale} />}
    </td>
  );
}

/** Page of a cell in its archived page. */
function sourceLink(report: Report, cell: Cell, locale: Locale): string {
  const { agency, year, scope } = report;
  return link(`/reports/${agency.slug}/${year}/source`, locale, {
    cell: cellAnchor(cell.indicator, cell.applicant),
    scope,
  });
}

function Content({ cell, locale }: { readonly cell: Cell; readonly locale: Locale }) {
  if (cell.value === null || cell.state === "absent") {
    const state = cell.state === "number" || cell.state === "zero" ? "unreadable" : cell.state;
    return <StateMark state={state} raw={cell.raw} locale={locale} />;
  }
  const isAmount = indicatorOf(cell.indicator).measure === "amount";
  const format = isAmount ? formatAmount : formatCount;
  return <span title={cell.raw}>{format(Number(cell.value), locale)}</span>;
}

function Flags({ cell, locale }: { readonly cell: Cell; readonly locale: Locale }) {
  const words = reportWords[locale];
  return cell.flags.map((flag) => (
    <abbr key={flag} className="flag" title={`${words[`flag_${flag}`]}: ${cell.raw}`}>
      {words[`mark_${flag}`]}
    </abbr>
  ));
}
