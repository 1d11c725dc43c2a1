import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { agencies } from "#db/schema.ts";

/** Code of the province a region lies in. */
export function provinceOf(region: SQLWrapper): SQL<string | null> {
  return sql<string | null>`substr(${region}, 1, 2) || '0000'`;
}

/** Bodies of a region and of all regions below it; every body when no region is named. */
export function inRegion(code: string | undefined): SQL | undefined {
  if (code === undefined) return undefined;
  const prefix = code.replace(/(00){1,2}$/, "");
  return sql`${agencies.regionCode} between ${prefix} and ${`${prefix}~`}`;
}
