import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { agencies, regions, reports, versions } from "#db/schema.ts";
import { punctuality } from "./deadline.ts";
import { inRegion } from "./region.ts";

/** A region and how many bodies of it the site knows, whether or not a report is held. */
export interface RegionSize {
  /** Code of the region, null for bodies of unknown region. */
  readonly code: string | null;
  readonly name: string | null;
  readonly agencies: number;
}

/** What is held of a region and year, counted in bodies. */
export interface RegionYear {
  readonly code: string | null;
  readonly year: number;
  readonly held: number;
  readonly onTime: number;
  readonly late: number;
  /** Bodies with a report in which a check failed. */
  readonly failing: number;
}

/** Provinces, or the prefectures of a province, with the number of their bodies; by code. */
export async function queryRegionSizes(db: Db, region?: string): Promise<RegionSize[]> {
  const code = levelBelow(region);
  return db
    .select({ code, name: regions.name, agencies: sql<number>`count(*)` })
    .from(agencies)
    .leftJoin(regions, eq(regions.code, code))
    .where(inRegion(region))
    .groupBy(code)
    .orderBy(sql`${code} is null`, asc(code));
}

/** Coverage by province, or by prefecture inside a province, by code and year. */
export async function queryRegionYears(db: Db, region?: string): Promise<RegionYear[]> {
  const code = levelBelow(region);
  return db
    .select({
      code,
      year: reports.year,
      held: countBodies(),
      onTime: countBodies(sql`${punctuality} = 'on'`),
      late: countBodies(sql`${punctuality} = 'late'`),
      failing: countBodies(sql`${versions.failures} > 0`),
    })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .innerJoin(versions, and(eq(versions.reportId, reports.id), eq(versions.current, 1)))
    .where(inRegion(region))
    .groupBy(code, reports.year)
    .orderBy(sql`${code} is null`, asc(code), asc(reports.year));
}

/** Code of the province a body lies in, or of the prefecture when a province is asked for. */
function levelBelow(region: string | undefined): SQL<string | null> {
  return region === undefined
    ? sql<string | null>`substr(${agencies.regionCode}, 1, 2) || '0000'`
    : sql<string | null>`substr(${agencies.regionCode}, 1, 4) || '00'`;
}

function countBodies(when: SQL = sql`1`): SQL<number> {
  return sql<number>`count(distinct iif(${when}, ${reports.agencyId}, null))`;
}
