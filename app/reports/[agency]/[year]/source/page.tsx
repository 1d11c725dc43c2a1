import type { Metadata } from "next";
import { reportLink } from "#lib/locale/address.ts";
import { fill } from "#lib/locale/fill.ts";
import { reportWords } from "#lib/locale/report.ts";
import { ArchiveView } from "./_parts/archive-view.tsx";
import { readArchived } from "./_parts/archived.ts";
import { ask } from "./_parts/ask.ts";
import { CellChecks } from "./_parts/cell-checks.tsx";
import { CellYears } from "./_parts/cell-years.tsx";
import { cellName, headOf } from "./_parts/head.ts";
import { Steps } from "./_parts/steps.tsx";

export const dynamic = "force-dynamic";

type Props = PageProps<"/reports/[agency]/[year]/source">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { report, evidence, locale } = await ask(params, searchParams);
  return { title: `${cellName(evidence.cell, locale)} · ${report.agency.name} ${report.year}` };
}

/** One cell from the archived page to its value. */
export default async function SourcePage({ params, searchParams }: Props) {
  const { report, evidence, locale } = await ask(params, searchParams);
  const words = reportWords[locale];
  const { cell, checks, used } = evidence;
  const { agency, year, scope } = report;
  const places = used.flatMap(({ locator }) => locator ?? []);
  const archived =
    cell.locator && (await readArchived(report, { cell: cell.locator, used: places }));
  return (
    <>
      <header className="head">
        <p className="crumb">
          <a href={reportLink({ agency: agency.slug, year, scope, cell }, locale)}>
            <span lang="zh-Hans">{agency.name}</span> {fill(words.heading, { year })}
          </a>
        </p>
        <h1>{headOf(cell, checks, locale)}</h1>
        <p className="lede">{words.evidenceLede}</p>
      </header>
      <div className="evi">
        <ArchiveView report={report} archived={archived} locale={locale} />
        <div className="stack stack--tight">
          <Steps report={report} cell={cell} locale={locale} />
          <CellChecks checks={checks} locale={locale} />
          <CellYears report={report} measure={cell} locale={locale} />
        </div>
      </div>
    </>
  );
}
