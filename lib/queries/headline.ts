import { and, asc, desc, eq, gt, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { agencies, reports, versions } from "#db/schema.ts";
import { type Scope, scopeOf } from "#lib/form/scope.ts";
import { isTested } from "./tested.ts";

/** What the site holds as a whole. */
export interface Headline {
  readonly agencies: number;
  readonly reports: number;
  /** Reports of which only part is held. */
  readonly partial: number;
  /** Earliest and newest year covered, null when nothing is held. */
  readonly firstYear: number | null;
  readonly newestYear: number | null;
  /** Bodies with a report on the newest year. */
  readonly newestHeld: number;
  /** Cells with a number or a printed zero, and cells the forms ask for. */
  readonly numbersFound: number;
  readonly numbersExpected: number;
  readonly unreadable: number;
  /** Reports of which at least one printed sum could be tested, and those where none failed. */
  readonly tested: number;
  readonly passed: number;
}

/** The numbers at the head of the home page. */
export async function queryHeadline(db: Db): Promise<Headline> {
  const newest = sql`(select max(${reports.year}) from ${reports})`;
  const [row] = await db
    .select({
      reports: sql<number>`count(*)`,
      partial: sql<number>`coalesce(sum(${versions.partial}), 0)`,
      firstYear: sql<number | null>`min(${reports.year})`,
      newestYear: sql<number | null>`max(${reports.year})`,
      newestHeld: sql<number>`count(distinct iif(${reports.year} = ${newest}, ${reports.agencyId}, null))`,
      numbersFound: sql<number>`coalesce(sum(${versions.numbersFound}), 0)`,
      numbersExpected: sql<number>`coalesce(sum(${versions.numbersExpected}), 0)`,
      unreadable: sql<number>`coalesce(sum(${versions.unreadable}), 0)`,
      tested: sql<number>`coalesce(sum(${isTested}), 0)`,
      passed: sql<number>`coalesce(sum(${isTested} and ${versions.failures} = 0), 0)`,
    })
    .from(versions)
    .innerJoin(reports, eq(reports.id, versions.reportId))
    .where(eq(versions.current, 1));
  if (row === undefined) throw new Error("an aggregate always has one row");
  return { ...row, agencies: await db.$count(agencies) };
}

/** A report with cells that are there but not certainly one number. */
export interface GapRow {
  readonly agency: string;
  readonly name: string;
  readonly year: number;
  readonly scope: Scope;
  readonly unreadable: number;
  readonly numbersExpected: number;
}

/** Reports with most unreadable cells, then by body and year. */
export async function queryGaps(db: Db, limit: number): Promise<GapRow[]> {
  const rows = await db
    .select({
      agency: agencies.slug,
      name: agencies.name,
      year: reports.year,
      scope: reports.scope,
      unreadable: versions.unreadable,
      numbersExpected: versions.numbersExpected,
    })
    .from(versions)
    .innerJoin(reports, eq(reports.id, versions.reportId))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(and(eq(versions.current, 1), gt(versions.unreadable, 0)))
    .orderBy(desc(versions.unreadable), asc(agencies.slug), asc(reports.year), asc(reports.scope))
    .limit(limit);
  return rows.map((row) => ({ ...row, scope: scopeOf(row.scope) }));
}
