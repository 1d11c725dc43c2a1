import { and, asc, eq, inArray } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { observations } from "#db/schema.ts";
import { type ApplicantId, applicantCode, applicantOf } from "#lib/form/applicant.ts";
import { indicatorOf, indicatorOfCode } from "#lib/form/indicators.ts";
import { type Scope, scopeCode } from "#lib/form/scope.ts";
import { type CellState, stateOf } from "#lib/form/state.ts";

/** One number of a body over the years. */
export interface SeriesPoint {
  readonly indicator: string;
  readonly applicant: ApplicantId;
  readonly year: number;
  readonly state: CellState;
  /** Null unless the state is number or zero. */
  readonly value: number | null;
  /** Form of the table the cell stands in. */
  readonly form: number;
}

/** What to read: a body under one scope, and which measures of which years. */
export interface SeriesFilters {
  readonly agencyId: number;
  readonly scope: Scope;
  readonly years: readonly number[];
  readonly indicators: readonly string[];
  readonly applicants: readonly ApplicantId[];
}

/**
 * The cells of some measures of one body, by measure, applicant and year. Measures and years are
 * listed, not ranged, so that the measure-first key answers by point look-ups.
 */
export async function querySeries(db: Db, filters: SeriesFilters): Promise<SeriesPoint[]> {
  const { indicator, applicant, year, agencyId, scope, state, value, form } = observations;
  const rows = await db
    .select({ indicator, applicant, year, state, value, form })
    .from(observations)
    .where(
      and(
        inArray(
          indicator,
          filters.indicators.map((id) => indicatorOf(id).code),
        ),
        inArray(applicant, filters.applicants.map(applicantCode)),
        inArray(year, [...filters.years]),
        eq(agencyId, filters.agencyId),
        eq(scope, scopeCode(filters.scope)),
      ),
    )
    .orderBy(asc(indicator), asc(applicant), asc(year));
  return rows.map((row) => ({
    ...row,
    indicator: indicatorOfCode(row.indicator).id,
    applicant: applicantOf(row.applicant).id,
    state: stateOf(row.state),
  }));
}
