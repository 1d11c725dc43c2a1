import type { Db } from "#db/client.ts";
import { prepared } from "#db/prepared.ts";
import { applicantCode } from "#lib/form/applicant.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { stateCode } from "#lib/form/state.ts";
import type { StoredCell } from "./stored-cells.ts";

/** What the observations of a report have in common. */
export interface ReportKey {
  readonly agencyId: number;
  readonly year: number;
  /** Code of lib/form/scope.ts. */
  readonly scope: number;
}

/** Writes an observation for each cell, absent ones included. */
export function insertObservations(db: Db, key: ReportKey, cells: readonly StoredCell[]): void {
  const insert = prepared(
    db,
    `INSERT INTO observations (indicator, applicant, year, agency_id, scope, state, value, form)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { indicator, applicant, state, value, form } of cells) {
    insert.run(
      indicatorOf(indicator).code,
      applicantCode(applicant),
      key.year,
      key.agencyId,
      key.scope,
      stateCode(state),
      value === null ? null : Number(value),
      Number(form),
    );
  }
}

/** Deletes the observations of these cells one by one: the table has no index by report. */
export function deleteObservations(db: Db, key: ReportKey, cells: readonly StoredCell[]): void {
  const remove = prepared(
    db,
    `DELETE FROM observations
     WHERE indicator = ? AND applicant = ? AND year = ? AND agency_id = ? AND scope = ?`,
  );
  for (const { indicator, applicant } of cells) {
    remove.run(
      indicatorOf(indicator).code,
      applicantCode(applicant),
      key.year,
      key.agencyId,
      key.scope,
    );
  }
}
