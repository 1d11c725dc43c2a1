import { and, asc, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { agencies, reports, versions } from "#db/schema.ts";
import { type Scope, scopeCode, scopeOf } from "#lib/form/scope.ts";

/** A report that is held: who, when, and whose work it counts. */
export interface HeldReport {
  readonly agencyId: number;
  readonly agency: string;
  readonly name: string;
  readonly year: number;
  readonly scope: Scope;
  readonly versionId: number;
}

/** Which reports: of some bodies (all when undefined), of some years, under one scope if given. */
export interface HeldFilters {
  readonly agencyIds?: readonly number[] | undefined;
  readonly years: readonly number[];
  readonly scope?: Scope | undefined;
}

/**
 * One report for each body and year, by body and year: where a year has several scopes and none is
 * asked for, the one with most numbers, as on the page of the report.
 */
export async function queryHeld(db: Db, filters: HeldFilters): Promise<HeldReport[]> {
  const rows = await db
    .select({
      agencyId: agencies.id,
      agency: agencies.slug,
      name: agencies.name,
      year: reports.year,
      scope: reports.scope,
      versionId: versions.id,
    })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .innerJoin(versions, and(eq(versions.reportId, reports.id), eq(versions.current, 1)))
    .where(matching(filters))
    .orderBy(asc(agencies.id), asc(reports.year), desc(versions.numbersFound), asc(reports.scope));
  const first = new Map<string, HeldReport>();
  for (const row of rows) {
    const key = `${row.agencyId}/${row.year}`;
    if (!first.has(key)) first.set(key, { ...row, scope: scopeOf(row.scope) });
  }
  return [...first.values()];
}

function matching({ agencyIds, years, scope }: HeldFilters): SQL | undefined {
  return and(
    inArray(reports.year, [...years]),
    agencyIds === undefined ? undefined : inArray(reports.agencyId, [...agencyIds]),
    scope === undefined ? undefined : eq(reports.scope, scopeCode(scope)),
  );
}
