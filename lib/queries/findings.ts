import { and, asc, desc, eq, notLike, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#db/client.ts";
import { agencies, findings, reports, versions } from "#db/schema.ts";
import { type Scope, scopeOf } from "#lib/form/scope.ts";
import { parseStored } from "./stored.ts";

/** A check that did not simply pass, with the report it concerns. */
export interface FindingRow {
  readonly agency: string;
  readonly name: string;
  readonly year: number;
  readonly scope: Scope;
  /** Rule and place ("T3-BAL:natural_person"). */
  readonly rule: string;
  readonly severity: string;
  readonly outcome: string;
  /** Exact decimals, null when the check could not be made. */
  readonly left: string | null;
  readonly right: string | null;
  readonly delta: string | null;
  readonly cells: readonly FindingCell[];
}

export type FindingCell = z.output<typeof cellSchema>;

const cellSchema = z.object({ indicator: z.string(), applicant: z.string() });
const cellsSchema = z.array(cellSchema);

/** Findings about words are shown with their report alone: they are no failure of its figures. */
const ofTables = notLike(findings.rule, "TXT-%");

/** Failed checks of tables in current versions, newest report first, then by agency, scope and rule. */
export async function queryRecentFindings(db: Db, limit: number): Promise<FindingRow[]> {
  return select(db, and(eq(findings.outcome, "fail"), ofTables), limit);
}

/** Failed checks of the tables of one body, newest report first. */
export async function queryAgencyFindings(db: Db, agencyId: number): Promise<FindingRow[]> {
  return select(db, and(eq(findings.outcome, "fail"), ofTables, eq(reports.agencyId, agencyId)));
}

/** Every check of one version that did not simply pass, by rule. */
export async function queryVersionFindings(db: Db, versionId: number): Promise<FindingRow[]> {
  return select(db, eq(findings.versionId, versionId));
}

async function select(db: Db, where: SQL | undefined, limit = -1): Promise<FindingRow[]> {
  const rows = await db
    .select({
      agency: agencies.slug,
      name: agencies.name,
      year: reports.year,
      scope: reports.scope,
      rule: findings.rule,
      severity: findings.severity,
      outcome: findings.outcome,
      left: findings.left,
      right: findings.right,
      delta: findings.delta,
      cells: findings.cells,
    })
    .from(findings)
    .innerJoin(versions, and(eq(versions.id, findings.versionId), eq(versions.current, 1)))
    .innerJoin(reports, eq(reports.id, versions.reportId))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(where)
    .orderBy(desc(reports.year), asc(agencies.slug), asc(reports.scope), asc(findings.rule))
    .limit(limit);
  return rows.map((row) => ({
    ...row,
    scope: scopeOf(row.scope),
    cells: parseStored(cellsSchema, row.cells),
  }));
}
