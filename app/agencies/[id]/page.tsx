import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { continuityCells } from "#lib/charts/continuity.ts";
import { sixCells } from "#lib/charts/six.ts";
import { spanOf } from "#lib/charts/span.ts";
import { parseLocale } from "#lib/locale/locale.ts";
import { queryAgency, queryAgencyReports } from "#lib/queries/agency.ts";
import { queryAgencyFindings } from "#lib/queries/findings.ts";
import { querySeries } from "#lib/queries/series.ts";
import { db } from "../../_db.ts";
import { AgencyHead } from "./_parts/agency-head.tsx";
import { AgencyReports } from "./_parts/agency-reports.tsx";
import { chooseScope } from "./_parts/choose-scope.ts";
import { Continuity } from "./_parts/continuity.tsx";
import { OutcomesFigure } from "./_parts/outcomes-figure.tsx";
import { SixFigures } from "./_parts/six.tsx";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/agencies/[id]">): Promise<Metadata> {
  const agency = await queryAgency(db, (await params).id);
  return agency === undefined ? {} : { title: agency.name };
}

/** One body over the years. */
export default async function AgencyPage({ params, searchParams }: PageProps<"/agencies/[id]">) {
  const query = await searchParams;
  const locale = parseLocale(query["lang"]);
  const agency = await queryAgency(db, (await params).id);
  if (agency === undefined) notFound();
  const reports = await queryAgencyReports(db, agency.id);
  const scope = chooseScope(reports, query["scope"]);
  const chosen = reports.filter((report) => report.scope === scope);
  const held = chosen.map(({ year }) => year);
  const of = { agencyId: agency.id, scope, years: held };
  const [six, strips, findings] = await Promise.all([
    querySeries(db, { ...of, ...sixCells }),
    querySeries(db, { ...of, ...continuityCells }),
    queryAgencyFindings(db, agency.id),
  ]);
  const shared = { agency: agency.slug, scope, years: spanOf(held), held, locale };
  return (
    <>
      <AgencyHead agency={agency} reports={reports} scope={scope} locale={locale} />
      <SixFigures {...shared} points={six} />
      <div className="grid grid--below">
        <Continuity {...shared} points={strips} />
        <OutcomesFigure agency={agency.slug} scope={scope} locale={locale} />
        <AgencyReports agency={agency.slug} reports={reports} findings={findings} locale={locale} />
      </div>
    </>
  );
}
