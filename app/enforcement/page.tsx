import type { Metadata } from "next";
import { parseFilters } from "#lib/filters.ts";
import { parseLocale } from "#lib/locale/locale.ts";
import { pageWords } from "#lib/locale/pages.ts";
import { queryDepartmentTypes, queryProvinces } from "#lib/queries/agencies.ts";
import { queryAgencyPicks, queryYears } from "#lib/queries/picks.ts";
import {
  enforcementBodies,
  enforcementHeat,
  enforcementTrends,
  enforcementTypes,
} from "#lib/views/enforcement.ts";
import { db } from "../_db.ts";
import { FilterBar } from "../_ui/filter-bar.tsx";
import {
  AgencyField,
  ChoiceField,
  OnField,
  ScopeField,
  YearsField,
} from "../_ui/filter-fields.tsx";
import { PageHead } from "../_ui/page-head.tsx";
import { ViewFigure } from "../_ui/view-figure.tsx";
import { MeasureHeat } from "./_parts/measure-heat.tsx";
import { MeasureTabs, parseEnforcementFilters } from "./_parts/measure-tabs.tsx";

export const dynamic = "force-dynamic";

export async function generateMetadata({
  searchParams,
}: PageProps<"/enforcement">): Promise<Metadata> {
  return { title: pageWords[parseLocale((await searchParams)["lang"])].enforcementTitle };
}

/** Permits, penalties, coercion and fees: orders of magnitude by body, kind of department and year. */
export default async function EnforcementPage({ searchParams }: PageProps<"/enforcement">) {
  const params = await searchParams;
  const locale = parseLocale(params["lang"]);
  const words = pageWords[locale];
  const filters = parseEnforcementFilters(parseFilters(params));
  const [bodies, types, trends, heat] = await Promise.all([
    enforcementBodies.load(db, filters, locale),
    enforcementTypes.load(db, filters, locale),
    enforcementTrends.load(db, filters, locale),
    enforcementHeat.load(db, filters, locale),
  ]);
  const [picks, years, provinces, kinds] = await Promise.all([
    queryAgencyPicks(db),
    queryYears(db),
    queryProvinces(db),
    queryDepartmentTypes(db),
  ]);
  const field = { settled: { ...bodies.settled, agencies: trends.settled.agencies }, locale };
  return (
    <>
      <PageHead
        crumb={words.enforcementCrumb}
        title={words.enforcementTitle}
        lede={words.enforcementLede}
      />
      <FilterBar page="/enforcement" {...field}>
        <AgencyField {...field} page="/enforcement" picks={picks} namedOnly />
        <ChoiceField {...field} name="region" choices={provinces} />
        <ChoiceField {...field} name="type" choices={kinds} />
        <ScopeField {...field} />
        <YearsField {...field} years={years} />
        <OnField {...field} years={years} />
      </FilterBar>
      <div className="stack">
        <ViewFigure view={bodies} locale={locale} />
        <ViewFigure view={types} locale={locale} />
        <ViewFigure view={trends} locale={locale} />
        <ViewFigure
          view={heat}
          locale={locale}
          tools={<MeasureTabs settled={heat.settled} locale={locale} />}
        >
          <MeasureHeat rows={heat.records} view={heat} locale={locale} />
        </ViewFigure>
      </div>
    </>
  );
}
