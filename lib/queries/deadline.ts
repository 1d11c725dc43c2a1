import { type SQL, sql } from "drizzle-orm";
import { agencies, reports, versions } from "#db/schema.ts";
import { scopeCode } from "#lib/form/scope.ts";

/** Kinds of bodies for which the Regulations set no date of their own (DOMAIN.md part 1.2). */
const undated = sql`('township', 'subdistrict', 'dev_zone')`;

/** A government together with its departments or its whole region, as against one body. */
const together = sql`(${reports.scope} in (${scopeCode("level")}, ${scopeCode("region")})
  or ${agencies.departmentType} = 'government')`;

/**
 * The day by which a report must be out, ISO date: 31 March for governments and for all bodies up to
 * 2018, 31 January for departments since; null where the Regulations set none or the kind of body
 * is not known. Needs `agencies` and `reports` in the query.
 */
export const deadline: SQL<string | null> = sql<string | null>`case
  when ${agencies.departmentType} in ('township', 'subdistrict') then null
  when ${together} then (${reports.year} + 1) || '-03-31'
  when ${agencies.departmentType} is null or ${agencies.departmentType} in ${undated} then null
  when ${reports.year} < 2019 then (${reports.year} + 1) || '-03-31'
  else (${reports.year} + 1) || '-01-31'
end`;

/** Whether a report came out in time; null when its date or its deadline is not known. */
export type Punctuality = "on" | "late" | null;

/** Needs `agencies`, `reports` and `versions` in the query. */
export const punctuality: SQL<Punctuality> = sql<Punctuality>`case
  when ${versions.publishedOn} is null or ${deadline} is null then null
  when ${versions.publishedOn} <= ${deadline} then 'on'
  else 'late'
end`;
