import type { Metadata } from "next";
import { parseFilters } from "#lib/filters.ts";
import { fill } from "#lib/locale/fill.ts";
import { parseLocale } from "#lib/locale/locale.ts";
import { pageWords } from "#lib/locale/pages.ts";
import { queryLenses } from "#lib/queries/lens.ts";
import { queryAgencyPicks, queryYears } from "#lib/queries/picks.ts";
import { applicantsByOutcome, grounds } from "#lib/views/request-tables.ts";
import { flow, outcomes, outcomesByAgency } from "#lib/views/requests.ts";
import { db } from "../_db.ts";
import { FilterBar } from "../_ui/filter-bar.tsx";
import {
  AgencyField,
  ApplicantField,
  AsField,
  OnField,
  YearsField,
} from "../_ui/filter-fields.tsx";
import { PageHead } from "../_ui/page-head.tsx";
import { ViewFigure } from "../_ui/view-figure.tsx";
import { ApplicantsHeat } from "./_parts/applicants-heat.tsx";
import { GroundsHeat } from "./_parts/grounds-heat.tsx";
import { LensFigure } from "./_parts/lens-figure.tsx";

export const dynamic = "force-dynamic";

export async function generateMetadata({
  searchParams,
}: PageProps<"/requests">): Promise<Metadata> {
  return { title: pageWords[parseLocale((await searchParams)["lang"])].requestsTitle };
}

/** Requests for information: outcomes over the years, grounds, and the structure of one year. */
export default async function RequestsPage({ searchParams }: PageProps<"/requests">) {
  const params = await searchParams;
  const locale = parseLocale(params["lang"]);
  const words = pageWords[locale];
  const filters = parseFilters(params);
  const all = [outcomes, flow, outcomesByAgency].map((view) => view.load(db, filters, locale));
  const [byYear, flowView, byAgency] = await Promise.all(all);
  const [groundsView, applicantsView, picks, years] = await Promise.all([
    grounds.load(db, filters, locale),
    applicantsByOutcome.load(db, filters, locale),
    queryAgencyPicks(db),
    queryYears(db),
  ]);
  if (byYear === undefined || flowView === undefined || byAgency === undefined) return null;
  const { settled } = byYear;
  const field = { settled, locale };
  const said = { agency: settled.agencies[0]?.name ?? "", year: settled.on };
  return (
    <>
      <PageHead crumb={words.requestsCrumb} title={words.requestsTitle} lede={words.requestsLede} />
      <FilterBar page="/requests" {...field}>
        <AgencyField {...field} page="/requests" picks={picks} />
        <ApplicantField {...field} />
        <YearsField {...field} years={years} />
        <OnField {...field} years={years} />
        <AsField {...field} />
      </FilterBar>
      <div className="stack">
        <LensFigure readings={await queryLenses(db, settled)} settled={settled} locale={locale} />
        <ViewFigure view={byYear} locale={locale} />
        <ViewFigure view={groundsView} locale={locale}>
          <GroundsHeat
            rows={groundsView.records}
            years={settled.years}
            caption={groundsView.info.title}
            locale={locale}
          />
        </ViewFigure>
      </div>
      <div className="sect">
        <h2>{fill(words.oneYear, said)}</h2>
        <p>{words.oneYearLede}</p>
      </div>
      <div className="stack">
        <ViewFigure view={flowView} locale={locale} />
        <ViewFigure view={applicantsView} locale={locale}>
          <ApplicantsHeat
            rows={applicantsView.records}
            caption={applicantsView.info.title}
            locale={locale}
          />
        </ViewFigure>
        <ViewFigure view={byAgency} locale={locale} />
      </div>
    </>
  );
}
