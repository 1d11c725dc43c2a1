import type { Metadata } from "next";
import { parseFilters } from "#lib/filters.ts";
import { parseLocale } from "#lib/locale/locale.ts";
import { pageWords } from "#lib/locale/pages.ts";
import { queryAgencyPicks, queryYears } from "#lib/queries/picks.ts";
import { documents, documentsInForce } from "#lib/views/disclosure.ts";
import { db } from "../_db.ts";
import { FilterBar } from "../_ui/filter-bar.tsx";
import { AgencyField, OnField, YearsField } from "../_ui/filter-fields.tsx";
import { PageHead } from "../_ui/page-head.tsx";
import { ViewFigure } from "../_ui/view-figure.tsx";

export const dynamic = "force-dynamic";

export async function generateMetadata({
  searchParams,
}: PageProps<"/disclosure">): Promise<Metadata> {
  return { title: pageWords[parseLocale((await searchParams)["lang"])].disclosureTitle };
}

/** Rules and normative documents: made, repealed, in force. */
export default async function DisclosurePage({ searchParams }: PageProps<"/disclosure">) {
  const params = await searchParams;
  const locale = parseLocale(params["lang"]);
  const words = pageWords[locale];
  const filters = { ...parseFilters(params), indicator: undefined };
  const [documentsView, inForce, picks, years] = await Promise.all([
    documents.load(db, filters, locale),
    documentsInForce.load(db, filters, locale),
    queryAgencyPicks(db),
    queryYears(db),
  ]);
  const field = { settled: documentsView.settled, locale };
  return (
    <>
      <PageHead
        crumb={words.disclosureCrumb}
        title={words.disclosureTitle}
        lede={words.disclosureLede}
      />
      <FilterBar page="/disclosure" {...field}>
        <AgencyField {...field} page="/disclosure" picks={picks} />
        <YearsField {...field} years={years} />
        <OnField {...field} years={years} />
      </FilterBar>
      <div className="stack">
        <ViewFigure view={documentsView} locale={locale} />
        <ViewFigure view={inForce} locale={locale} />
      </div>
    </>
  );
}
