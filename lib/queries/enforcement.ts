import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { agencies, departmentTypes, observations, reports, versions } from "#db/schema.ts";
import { indicatorOf, indicatorOfCode } from "#lib/form/indicators.ts";
import { scopeOf } from "#lib/form/scope.ts";
import { stateOf } from "#lib/form/state.ts";
import type { EnforcementRow } from "./chart-rows.ts";
import { narrowed, type Settled } from "./settle.ts";

const measures = [
  "permits_decisions",
  "penalties_decisions",
  "coercion_decisions",
  "fees_amount_wan",
] as const;

const codes = measures.map((id) => indicatorOf(id).code);

/** More bodies than this are too many for one drawing; the first by region and name are shown. */
export const mostBodies = 60;

/**
 * Permits, penalties, coercion and fees of the one year chosen: of the bodies named in the address, or
 * of all that fit region, kind and scope; by region, body and measure.
 */
export async function queryEnforcement(db: Db, settled: Settled): Promise<EnforcementRow[]> {
  const rows = await readRows(db, settled);
  return oneScopeEach(rows).flatMap(({ indicator, scope, state, ...row }) => {
    const measure = measures.find((id) => id === indicatorOfCode(indicator).id);
    return measure === undefined
      ? []
      : [{ ...row, indicator: measure, scope: scopeOf(scope), state: stateOf(state) }];
  });
}

async function readRows(db: Db, { filters, on, agencies: chosen }: Settled) {
  const picked = filters.agency.length > 0 ? chosen.map(({ id }) => id) : undefined;
  return db
    .select({
      agency: agencies.slug,
      name: agencies.name,
      year: observations.year,
      scope: observations.scope,
      indicator: observations.indicator,
      state: observations.state,
      value: observations.value,
      form: observations.form,
      type: agencies.departmentType,
      typeZh: departmentTypes.zh,
      typeEn: departmentTypes.en,
    })
    .from(observations)
    .innerJoin(agencies, eq(agencies.id, observations.agencyId))
    .leftJoin(departmentTypes, eq(departmentTypes.id, agencies.departmentType))
    .where(
      and(
        inArray(observations.indicator, codes),
        eq(observations.applicant, 0),
        eq(observations.year, on),
        picked === undefined ? undefined : inArray(observations.agencyId, picked),
        narrowed(filters),
      ),
    )
    .orderBy(
      sql`${agencies.regionCode} is null`,
      asc(agencies.regionCode),
      asc(agencies.slug),
      asc(observations.scope),
      asc(observations.indicator),
    );
}

/** A body with reports under several scopes in a year is shown under the first, never under both. */
function oneScopeEach<Row extends { readonly agency: string; readonly scope: number }>(
  rows: readonly Row[],
): readonly Row[] {
  const first = new Map<string, number>();
  for (const { agency, scope } of rows) if (!first.has(agency)) first.set(agency, scope);
  return rows.filter(({ agency, scope }) => first.get(agency) === scope);
}

/** How many bodies are expected and found for a year: the coverage of any sum or comparison over them. */
export async function queryYearCoverage(
  db: Db,
  { filters, on }: Settled,
): Promise<{ readonly found: number; readonly expected: number }> {
  const [row] = await db
    .select({
      expected: sql<number>`count(distinct ${agencies.id})`,
      found: sql<number>`count(distinct iif(${reports.year} = ${on} and ${versions.current} = 1, ${agencies.id}, null))`,
    })
    .from(agencies)
    .leftJoin(reports, eq(reports.agencyId, agencies.id))
    .leftJoin(versions, eq(versions.reportId, reports.id))
    .where(narrowed({ ...filters, scope: undefined }));
  return row ?? { found: 0, expected: 0 };
}
