import type { Metadata } from "next";
import { parseFilters } from "#lib/filters.ts";
import { parseLocale } from "#lib/locale/locale.ts";
import { pageWords } from "#lib/locale/pages.ts";
import { queryAgencyPicks, queryYears } from "#lib/queries/picks.ts";
import { ranking, trend } from "#lib/views/compare.ts";
import { db } from "../_db.ts";
import { FilterBar } from "../_ui/filter-bar.tsx";
import {
  AgencyField,
  ApplicantField,
  IndicatorField,
  LensField,
  OnField,
  OrderField,
  YearsField,
} from "../_ui/filter-fields.tsx";
import { PageHead } from "../_ui/page-head.tsx";
import { ViewFigure } from "../_ui/view-figure.tsx";

export const dynamic = "force-dynamic";

export async function generateMetadata({ searchParams }: PageProps<"/compare">): Promise<Metadata> {
  return { title: pageWords[parseLocale((await searchParams)["lang"])].compareTitle };
}

/** Any indicator or rate of chosen bodies: over the years, and side by side in one year. */
export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const params = await searchParams;
  const locale = parseLocale(params["lang"]);
  const words = pageWords[locale];
  const filters = parseFilters(params);
  const [trendView, rankingView, picks, years] = await Promise.all([
    trend.load(db, filters, locale),
    ranking.load(db, filters, locale),
    queryAgencyPicks(db),
    queryYears(db),
  ]);
  const field = { settled: trendView.settled, locale };
  return (
    <>
      <PageHead crumb={words.compareCrumb} title={words.compareTitle} lede={words.compareLede} />
      <FilterBar page="/compare" {...field}>
        <AgencyField {...field} page="/compare" picks={picks} />
        <IndicatorField {...field} />
        <LensField {...field} />
        <ApplicantField {...field} />
        <YearsField {...field} years={years} />
        <OnField {...field} years={years} />
        <OrderField {...field} />
      </FilterBar>
      <div className="stack">
        <ViewFigure view={trendView} locale={locale} />
        <ViewFigure view={rankingView} locale={locale} />
      </div>
    </>
  );
}
