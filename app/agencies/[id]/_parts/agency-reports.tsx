import { agenciesWords } from "#lib/locale/agencies.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { AgencyReport } from "#lib/queries/agency.ts";
import type { FindingRow } from "#lib/queries/findings.ts";
import { FindingList } from "../../../_ui/finding-list.tsx";
import { ReportTable } from "./report-table.tsx";

interface AgencyReportsProps {
  readonly agency: string;
  readonly reports: readonly AgencyReport[];
  readonly findings: readonly FindingRow[];
  readonly locale: Locale;
}

/** The reports of a body, and beside them the checks that failed. */
export function AgencyReports({ agency, reports, findings, locale }: AgencyReportsProps) {
  const words = agenciesWords[locale];
  return (
    <>
      <section className={findings.length > 0 ? "c8" : undefined} aria-labelledby="reports">
        <h2 className="fig__title" id="reports">
          {words.reportsTitle}
        </h2>
        <ReportTable agency={agency} reports={reports} locale={locale} />
      </section>
      {findings.length > 0 && (
        <section className="c4" aria-labelledby="findings">
          <h2 className="fig__title" id="findings">
            {words.findingsTitle}
          </h2>
          <p className="fig__sub">{words.findingsSub}</p>
          <FindingList findings={findings} locale={locale} about="agency" />
        </section>
      )}
    </>
  );
}
