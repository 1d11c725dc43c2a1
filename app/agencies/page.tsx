import type { Metadata } from "next";
import { link } from "#lib/locale/address.ts";
import { agenciesWords } from "#lib/locale/agencies.ts";
import { fill } from "#lib/locale/fill.ts";
import { parseLocale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import {
  countMatching,
  queryAgencies,
  queryDepartmentTypes,
  queryProvinces,
} from "#lib/queries/agencies.ts";
import { db } from "../_db.ts";
import { AgencyFilters } from "./_parts/agency-filters.tsx";
import { AgencyTable } from "./_parts/agency-table.tsx";
import { Pages } from "./_parts/pages.tsx";
import { parseAgencyList } from "./_parts/params.ts";

export const dynamic = "force-dynamic";

const size = 200;

export async function generateMetadata({
  searchParams,
}: PageProps<"/agencies">): Promise<Metadata> {
  return { title: agenciesWords[parseLocale((await searchParams)["lang"])].title };
}

/** Agencies found by name, region and kind. */
export default async function AgenciesPage({ searchParams }: PageProps<"/agencies">) {
  const query = await searchParams;
  const locale = parseLocale(query["lang"]);
  const params = parseAgencyList(query);
  const words = agenciesWords[locale];
  const [rows, found, provinces, types] = await Promise.all([
    queryAgencies(db, params, { page: params.page - 1, size }),
    countMatching(db, params),
    queryProvinces(db),
    queryDepartmentTypes(db),
  ]);
  return (
    <>
      <header className="head">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </header>
      <AgencyFilters params={params} provinces={provinces} types={types} locale={locale} />
      <h2 className="fig__title">{fill(words.found, { n: formatCount(found, locale) })}</h2>
      {found > 0 ? (
        <AgencyTable rows={rows} locale={locale} />
      ) : (
        <p className="empty">
          <b>{words.emptyTitle}</b>
          {words.emptyText} <a href={link("/agencies", locale)}>{words.clear}</a>
        </p>
      )}
      <Pages params={params} pages={Math.ceil(found / size)} locale={locale} />
    </>
  );
}
