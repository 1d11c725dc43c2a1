import { link } from "#lib/locale/address.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { reportWords } from "#lib/locale/report.ts";
import type { FindingRow } from "#lib/queries/findings.ts";
import type { Report } from "#lib/queries/report.ts";
import { FindingList } from "../../../../_ui/finding-list.tsx";
import { printedTables } from "./cells.ts";
import { Legend } from "./legend.tsx";
import { SourceBlock } from "./source-block.tsx";

interface ReportAsideProps {
  readonly report: Report;
  readonly findings: readonly FindingRow[];
  readonly locale: Locale;
}

/** What stands beside the tables: checks, downloads, source and marks. */
export function ReportAside({ report, findings, locale }: ReportAsideProps) {
  const words = reportWords[locale];
  const query = { agency: report.agency.slug, on: report.year, scope: report.scope };
  return (
    <div className="stack stack--tight">
      <Checks report={report} findings={findings} locale={locale} />
      <section aria-labelledby="downloads">
        <h2 className="fig__title" id="downloads">
          {words.downloads}
        </h2>
        <p className="links links--below">
          <a className="btn" href={link("/export/report.csv", locale, query)}>
            {words.csv}
          </a>
          <a className="btn" href={link("/export/report.json", locale, query)}>
            {words.json}
          </a>
        </p>
      </section>
      <SourceBlock report={report} locale={locale} />
      <Legend report={report} locale={locale} />
    </div>
  );
}

function Checks({ report, findings, locale }: ReportAsideProps) {
  const words = reportWords[locale];
  const by = Map.groupBy(findings, ({ outcome }) => outcome);
  const failed = by.get("fail") ?? [];
  const others = [
    [words.blankAsZero, by.get("pass-blank-as-zero")?.length ?? 0],
    [words.notAssessable, by.get("not-assessable")?.length ?? 0],
  ] as const;
  const hasSums = printedTables(report).some(
    (table) => table !== "disclosure" && table !== "sheet",
  );
  return (
    <section aria-labelledby="checks">
      <h2 className="fig__title" id="checks">
        {words.findingsTitle}
      </h2>
      {failed.length === 0 && (
        <p className="fig__sub">{hasSums ? words.findingsNone : words.findingsNothing}</p>
      )}
      <FindingList findings={failed} locale={locale} about="report" />
      {others.map(
        ([sentence, n]) =>
          n > 0 && (
            <p key={sentence} className="small muted">
              {fill(sentence, { n })}
            </p>
          ),
      )}
    </section>
  );
}
