import { and, asc, eq, inArray, notLike, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#db/client.ts";
import { findings, observations } from "#db/schema.ts";
import { type ApplicantId, applicantCode, applicantOf } from "#lib/form/applicant.ts";
import { indicatorOf, indicatorOfCode } from "#lib/form/indicators.ts";
import { scopeOf } from "#lib/form/scope.ts";
import { type CellState, stateOf } from "#lib/form/state.ts";
import type { HeldReport } from "./held.ts";
import { parseStored } from "./stored.ts";

/** One cell of one report. */
export interface ReportCell {
  readonly indicator: string;
  readonly applicant: ApplicantId;
  readonly state: CellState;
  readonly value: number | null;
  readonly form: number;
}

/** The cells asked for of each report, and which of them stand in a failed check. */
export interface ReportCells {
  readonly of: (
    report: HeldReport,
    indicator: string,
    applicant: ApplicantId,
  ) => ReportCell | undefined;
  readonly fails: (report: HeldReport, indicator: string, applicant: ApplicantId) => boolean;
}

/** SQLite takes so many values in one statement with room to spare. */
const mostListed = 500;

const usedCells = z.array(z.object({ indicator: z.string(), applicant: z.string() }));

/**
 * Some measures of some reports. Measures and years are listed, not ranged, so that the measure-first
 * key answers by look-ups.
 */
export async function queryCells(
  db: Db,
  reports: readonly HeldReport[],
  indicators: readonly string[],
  applicants: readonly ApplicantId[],
): Promise<ReportCells> {
  const cells = new Map<string, ReportCell>();
  const { indicator, applicant, year, agencyId, scope, state, value, form } = observations;
  const rows = await db
    .select({ indicator, applicant, year, agencyId, scope, state, value, form })
    .from(observations)
    .where(
      and(
        inArray(
          indicator,
          [...new Set(indicators)].map((id) => indicatorOf(id).code),
        ),
        inArray(applicant, [...new Set(applicants)].map(applicantCode)),
        inArray(year, [...new Set(reports.map((report) => report.year))]),
        ofAgencies(reports),
      ),
    )
    .orderBy(asc(indicator), asc(applicant), asc(year), asc(agencyId));
  for (const row of rows) {
    const id = indicatorOfCode(row.indicator).id;
    const who = applicantOf(row.applicant).id;
    const key = `${row.agencyId}/${row.year}/${scopeOf(row.scope)}/${id}/${who}`;
    cells.set(key, {
      indicator: id,
      applicant: who,
      state: stateOf(row.state),
      value: row.value,
      form: row.form,
    });
  }
  const failing = await queryFailing(db, reports);
  return {
    of: (report, id, who) =>
      cells.get(`${report.agencyId}/${report.year}/${report.scope}/${id}/${who}`),
    fails: (report, id, who) => failing.has(`${report.versionId}/${id}/${who}`),
  };
}

/** Few bodies are listed; many are left to the caller's choice of reports. */
function ofAgencies(reports: readonly HeldReport[]): SQL | undefined {
  const ids = [...new Set(reports.map(({ agencyId }) => agencyId))];
  return ids.length > mostListed ? undefined : inArray(observations.agencyId, ids);
}

/** The cells that stand in a failed check, as `version/indicator/applicant`. */
async function queryFailing(db: Db, reports: readonly HeldReport[]): Promise<ReadonlySet<string>> {
  const versions = reports.map(({ versionId }) => versionId);
  const rows = await db
    .select({ version: findings.versionId, cells: findings.cells })
    .from(findings)
    .where(
      and(
        eq(findings.outcome, "fail"),
        // What a text says otherwise is no fault of the cell.
        notLike(findings.rule, "TXT-%"),
        versions.length > mostListed ? undefined : inArray(findings.versionId, versions),
      ),
    )
    .orderBy(asc(findings.versionId), asc(findings.rule));
  return new Set(
    rows.flatMap(({ version, cells }) =>
      parseStored(usedCells, cells).map(
        ({ indicator, applicant }) => `${version}/${indicator}/${applicant}`,
      ),
    ),
  );
}
