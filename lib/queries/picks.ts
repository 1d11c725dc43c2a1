import { asc, desc, eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { agencies, reports } from "#db/schema.ts";

/** A body a filter offers. */
export interface AgencyPick {
  readonly slug: string;
  readonly name: string;
  readonly reports: number;
}

/** A list longer than this helps nobody; others are found by name. */
const mostOffered = 500;

/** The bodies with most reports, in the order of their names' spelling. */
export async function queryAgencyPicks(db: Db): Promise<AgencyPick[]> {
  const rows = await db
    .select({ slug: agencies.slug, name: agencies.name, reports: sql<number>`count(*)` })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .groupBy(agencies.id)
    .orderBy(desc(sql`count(*)`), asc(agencies.slug))
    .limit(mostOffered);
  return rows.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Every year with a report, oldest first. */
export async function queryYears(db: Db): Promise<number[]> {
  const rows = await db
    .selectDistinct({ year: reports.year })
    .from(reports)
    .orderBy(asc(reports.year));
  return rows.map(({ year }) => year);
}
