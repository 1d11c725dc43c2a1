import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { fill } from "#lib/locale/fill.ts";
import { parseLocale } from "#lib/locale/locale.ts";
import { reportWords } from "#lib/locale/report.ts";
import { queryVersionFindings } from "#lib/queries/findings.ts";
import { queryNarrative } from "#lib/queries/narrative.ts";
import { queryReport, querySections, querySiblings } from "#lib/queries/report.ts";
import { db } from "../../../_db.ts";
import { cellsOf } from "./_parts/cells.ts";
import { ExtraRows } from "./_parts/extra-rows.tsx";
import { NarrativeFigures } from "./_parts/narrative-figures.tsx";
import { parseReportKey } from "./_parts/params.ts";
import { ReportAside } from "./_parts/report-aside.tsx";
import { ReportBody } from "./_parts/report-body.tsx";
import { ReportHead } from "./_parts/report-head.tsx";

export const dynamic = "force-dynamic";

type Props = PageProps<"/reports/[agency]/[year]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const query = await searchParams;
  const key = parseReportKey(await params, query);
  const report = key && (await queryReport(db, key));
  const { title } = reportWords[parseLocale(query["lang"])];
  return report ? { title: fill(title, { agency: report.agency.name, year: report.year }) } : {};
}

/** One report as published, every cell with its state. */
export default async function ReportPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const locale = parseLocale(query["lang"]);
  const key = parseReportKey(await params, query);
  const report = key && (await queryReport(db, key));
  if (report === undefined) notFound();
  const [findings, sections, figures, siblings] = await Promise.all([
    queryVersionFindings(db, report.versionId),
    querySections(db, report.versionId),
    queryNarrative(db, report.versionId),
    querySiblings(db, report.agency.slug),
  ]);
  const shared = { report, cells: cellsOf(report, findings), locale };
  return (
    <>
      <ReportHead report={report} siblings={siblings} locale={locale} />
      <div className="grid">
        <div className="c8 stack">
          <ReportBody sections={sections} {...shared} />
          <NarrativeFigures report={report} figures={figures} locale={locale} />
          <ExtraRows rows={report.extraRows} locale={locale} />
        </div>
        <aside className="c4">
          <ReportAside report={report} findings={findings} locale={locale} />
        </aside>
      </div>
    </>
  );
}
