import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "#db/client.ts";
import { agencies, departmentTypes, regions, reports, versions } from "#db/schema.ts";
import { scopeOf } from "#lib/form/scope.ts";
import { deadline, type Punctuality, punctuality } from "./deadline.ts";
import { inRegion, provinceOf } from "./region.ts";

/** One body and year: the report held, or a body of which none is held (year null). */
export type CoverageRow = {
  readonly agency: string;
  readonly name: string;
  readonly province: string | null;
  readonly region: string | null;
  /** Id of the kind of department, null when the name fits none. */
  readonly departmentType: string | null;
  readonly departmentTypeZh: string | null;
  readonly departmentTypeEn: string | null;
  readonly year: number | null;
  readonly scope: string | null;
  readonly publishedOn: string | null;
  readonly deadline: string | null;
  readonly punctuality: Punctuality;
  readonly numbersFound: number | null;
  readonly numbersExpected: number | null;
  readonly unreadable: number | null;
  readonly failures: number | null;
  /** 1 when the source is known to hold only part of the report. */
  readonly partial: number | null;
};

const provinces = alias(regions, "provinces");

/**
 * Every body of a region (of all when none is named) with the reports held, by province, kind of
 * department, name, year and scope.
 */
export async function queryCoverage(db: Db, region?: string): Promise<CoverageRow[]> {
  const rows = await db
    .select({
      agency: agencies.slug,
      name: agencies.name,
      province: provinces.name,
      region: regions.fullName,
      departmentType: agencies.departmentType,
      departmentTypeZh: departmentTypes.zh,
      departmentTypeEn: departmentTypes.en,
      year: reports.year,
      scope: reports.scope,
      publishedOn: versions.publishedOn,
      deadline: sql<string | null>`iif(${reports.id} is null, null, ${deadline})`,
      punctuality,
      numbersFound: versions.numbersFound,
      numbersExpected: versions.numbersExpected,
      unreadable: versions.unreadable,
      failures: versions.failures,
      partial: versions.partial,
    })
    .from(agencies)
    .leftJoin(departmentTypes, eq(departmentTypes.id, agencies.departmentType))
    .leftJoin(regions, eq(regions.code, agencies.regionCode))
    .leftJoin(provinces, eq(provinces.code, provinceOf(agencies.regionCode)))
    .leftJoin(reports, eq(reports.agencyId, agencies.id))
    .leftJoin(versions, and(eq(versions.reportId, reports.id), eq(versions.current, 1)))
    .where(and(inRegion(region), or(isNull(reports.id), eq(versions.current, 1))))
    .orderBy(
      sql`${provinces.code} is null`,
      asc(provinces.code),
      sql`${departmentTypes.position} is null`,
      asc(departmentTypes.position),
      asc(regions.code),
      asc(agencies.name),
      asc(agencies.slug),
      asc(reports.year),
      asc(reports.scope),
    );
  return rows.map((row) => ({ ...row, scope: row.scope === null ? null : scopeOf(row.scope) }));
}

/** How many bodies a region has, of all when none is named. */
export async function countAgencies(db: Db, region?: string): Promise<number> {
  return db.$count(agencies, inRegion(region));
}
