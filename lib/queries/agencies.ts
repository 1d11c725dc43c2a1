import { and, asc, eq, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "#db/client.ts";
import { agencies, agencyNames, departmentTypes, regions, reports, versions } from "#db/schema.ts";
import { inRegion, provinceOf } from "./region.ts";

/** What narrows the list of agencies; each may be missing. */
export interface AgencyFilters {
  /** Part of a name, pinyin or initials. */
  readonly q?: string | undefined;
  /** Code of a region; those below it are included. */
  readonly region?: string | undefined;
  /** Id of a kind of department. */
  readonly type?: string | undefined;
}

/** A body and what is held of it. */
export interface AgencyRow {
  readonly slug: string;
  readonly name: string;
  /** Names from the province down, joined; null when unknown. */
  readonly region: string | null;
  readonly province: string | null;
  readonly departmentType: string | null;
  readonly departmentTypeZh: string | null;
  readonly departmentTypeEn: string | null;
  readonly reports: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Cells with a number or a printed zero over all reports held. */
  readonly numbers: number;
  readonly failures: number;
}

const provinces = alias(regions, "provinces");

/** Bodies that match, by province, kind of department and name; `page` counts from 0. */
export async function queryAgencies(
  db: Db,
  filters: AgencyFilters,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<AgencyRow[]> {
  return db
    .select({
      slug: agencies.slug,
      name: agencies.name,
      region: regions.fullName,
      province: provinces.name,
      departmentType: agencies.departmentType,
      departmentTypeZh: departmentTypes.zh,
      departmentTypeEn: departmentTypes.en,
      reports: sql<number>`count(${versions.id})`,
      firstYear: sql<number | null>`min(${reports.year})`,
      lastYear: sql<number | null>`max(${reports.year})`,
      numbers: sql<number>`coalesce(sum(${versions.numbersFound}), 0)`,
      failures: sql<number>`coalesce(sum(${versions.failures}), 0)`,
    })
    .from(agencies)
    .leftJoin(regions, eq(regions.code, agencies.regionCode))
    .leftJoin(provinces, eq(provinces.code, provinceOf(agencies.regionCode)))
    .leftJoin(departmentTypes, eq(departmentTypes.id, agencies.departmentType))
    .leftJoin(reports, eq(reports.agencyId, agencies.id))
    .leftJoin(versions, and(eq(versions.reportId, reports.id), eq(versions.current, 1)))
    .where(matching(filters))
    .groupBy(agencies.id)
    .orderBy(
      sql`${provinces.code} is null`,
      asc(provinces.code),
      sql`${departmentTypes.position} is null`,
      asc(departmentTypes.position),
      asc(agencies.name),
      asc(agencies.slug),
    )
    .limit(size)
    .offset(page * size);
}

/** How many bodies match. */
export async function countMatching(db: Db, filters: AgencyFilters): Promise<number> {
  return db.$count(agencies, matching(filters));
}

/** Bodies of which most reports are held, as examples to begin with. */
export async function queryExamples(
  db: Db,
  limit: number,
): Promise<{ readonly slug: string; readonly name: string }[]> {
  return db
    .select({ slug: agencies.slug, name: agencies.name })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .groupBy(agencies.id)
    .orderBy(sql`count(*) desc`, asc(agencies.slug))
    .limit(limit);
}

/** A choice of a filter with the number of bodies behind it. */
export interface Choice {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly agencies: number;
}

/** Provinces with bodies in them, by code; their names are Chinese in both languages. */
export async function queryProvinces(db: Db): Promise<Choice[]> {
  return db
    .select({
      id: provinces.code,
      zh: provinces.name,
      en: provinces.name,
      agencies: sql<number>`count(*)`,
    })
    .from(agencies)
    .innerJoin(provinces, eq(provinces.code, provinceOf(agencies.regionCode)))
    .groupBy(provinces.code)
    .orderBy(asc(provinces.code));
}

/** Kinds of departments with bodies of that kind, in the order of lists. */
export async function queryDepartmentTypes(db: Db): Promise<Choice[]> {
  return db
    .select({
      id: departmentTypes.id,
      zh: departmentTypes.zh,
      en: departmentTypes.en,
      agencies: sql<number>`count(*)`,
    })
    .from(agencies)
    .innerJoin(departmentTypes, eq(departmentTypes.id, agencies.departmentType))
    .groupBy(departmentTypes.id)
    .orderBy(asc(departmentTypes.position));
}

function matching({ q, region, type }: AgencyFilters): SQL | undefined {
  return and(
    q === undefined ? undefined : named(q),
    inRegion(region),
    type === undefined ? undefined : eq(agencies.departmentType, type),
  );
}

/** Bodies with the words in a name of theirs, or in its pinyin or initials. */
function named(q: string): SQL | undefined {
  const pattern = patternOf(q.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase());
  const byName = sql`select ${agencyNames.agencyId} from ${agencyNames}
    where ${agencyNames.name} like ${pattern} escape '\\'`;
  return or(
    sql`${agencies.name} like ${pattern} escape '\\'`,
    sql`${agencies.pinyin} like ${pattern} escape '\\'`,
    sql`${agencies.id} in (${byName})`,
  );
}

/** Chinese words of three characters or more may leave some out: 聊城文旅局 finds 聊城市文化和旅游局. */
function patternOf(words: string): string {
  const sparse = /^\p{Script=Han}{3,}$/u.test(words);
  const escaped = [...words].map((character) => character.replace(/[\\%_]/, "\\$&"));
  return `%${escaped.join(sparse ? "%" : "")}%`;
}
