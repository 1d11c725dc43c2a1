import type { Metadata } from "next";
import { parseFilters } from "#lib/filters.ts";
import { link } from "#lib/locale/address.ts";
import { collectionWords } from "#lib/locale/collection.ts";
import { parseLocale } from "#lib/locale/locale.ts";
import { queryCollectedYears } from "#lib/queries/collection.ts";
import { querySourceProvinces } from "#lib/queries/collection-sources.ts";
import { collection } from "#lib/views/collection.ts";
import { collectionGaps } from "#lib/views/collection-gaps.ts";
import { collectionRuns } from "#lib/views/collection-runs.ts";
import { db } from "../_db.ts";
import { PageHead } from "../_ui/page-head.tsx";
import { GapFigure } from "./_parts/gap-figure.tsx";
import { RunFigure } from "./_parts/run-figure.tsx";
import { SourceFigure } from "./_parts/source-figure.tsx";
import { SourceFilters } from "./_parts/source-filters.tsx";

export const dynamic = "force-dynamic";

export async function generateMetadata({
  searchParams,
}: PageProps<"/collection">): Promise<Metadata> {
  return { title: collectionWords[parseLocale((await searchParams)["lang"])].title };
}

/** Where reports are collected, how far each source has come, and what the last runs did. */
export default async function CollectionPage({ searchParams }: PageProps<"/collection">) {
  const params = await searchParams;
  const locale = parseLocale(params["lang"]);
  const words = collectionWords[locale];
  const { region, host, status, on } = parseFilters(params);
  const filters = { agency: [], region, host, status, on };
  const [sources, gaps, runs, provinces, years] = await Promise.all([
    collection.load(db, filters, locale),
    collectionGaps.load(db, filters, locale),
    collectionRuns.load(db, filters, locale),
    querySourceProvinces(db),
    queryCollectedYears(db),
  ]);
  const narrowed = [region, host, status].some((value) => value !== undefined);
  return (
    <div className="print-wide">
      <PageHead crumb={words.crumb} title={words.title} lede={words.lede} />
      <SourceFilters filters={filters} provinces={provinces} years={years} locale={locale} />
      <div className="stack">
        {sources.rows.length > 0 ? (
          <>
            <SourceFigure view={sources} locale={locale} />
            <GapFigure view={gaps} locale={locale} />
          </>
        ) : (
          <p className="empty">
            <b>{narrowed ? words.noMatchTitle : words.emptyTitle}</b>
            {narrowed ? words.noMatchText : words.emptyText}{" "}
            {narrowed && <a href={link("/collection", locale)}>{words.clear}</a>}
          </p>
        )}
        <RunFigure view={runs} locale={locale} />
      </div>
    </div>
  );
}
