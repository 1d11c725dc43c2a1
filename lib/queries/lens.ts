import type { Db } from "#db/client.ts";
import { type OutcomeGroupId, outcomeGroups, outcomeMembers } from "#lib/form/requests.ts";
import { fewestCases, type Lens, lenses, lensRows } from "#lib/rate.ts";
import { queryCells } from "./cells.ts";
import { queryHeld } from "./held.ts";
import { sumOf } from "./measures.ts";
import { groupSum } from "./outcomes.ts";
import type { Settled } from "./settle.ts";

/** A part of the requests of a report, and whether a denominator counts it. */
export interface LensPart {
  readonly id: OutcomeGroupId | "carried_out";
  readonly value: number;
  readonly counted: boolean;
}

/** The disclosure rate of one report under one denominator. */
export interface LensReading {
  readonly lens: Lens;
  /** Granted and partly granted. */
  readonly part: number;
  readonly whole: number;
  /** Null under ten cases. */
  readonly share: number | null;
  readonly parts: readonly LensPart[];
}

const counted: Readonly<Record<Lens, readonly LensPart["id"][]>> = {
  answered: outcomeGroups.map(({ id }) => id),
  substantive: ["granted", "partially_granted", "denied"],
  workload: [...outcomeGroups.map(({ id }) => id), "carried_out"],
};

const members = [
  ...lensRows.substantive,
  ...lensRows.answered,
  ...lensRows.workload,
  "carried_out",
];

/**
 * The disclosure rate of one report of the first chosen body under each denominator, with the parts
 * each counts; none where a number it needs is missing.
 */
export async function queryLenses(db: Db, settled: Settled): Promise<LensReading[]> {
  const agency = settled.agencies[0];
  if (agency === undefined) return [];
  const filters = { agencyIds: [agency.id], years: [settled.on], scope: settled.scope };
  const [report] = await queryHeld(db, filters);
  if (report === undefined) return [];
  const all = [...members, ...outcomeGroups.flatMap(({ id }) => outcomeMembers(id))];
  const cells = await queryCells(db, [report], all, [settled.applicant]);
  const values = new Map<LensPart["id"], number | null>([
    ...outcomeGroups.map(
      ({ id }) => [id, groupSum(report, cells, id, settled.applicant).value] as const,
    ),
    ["carried_out", cells.of(report, "carried_out", settled.applicant)?.value ?? null],
  ]);
  if ([...values.values()].some((value) => value === null)) return [];
  const part = (values.get("granted") ?? 0) + (values.get("partially_granted") ?? 0);
  return lenses.flatMap((lens): LensReading[] => {
    const whole = sumOf(report, cells, lensRows[lens], settled.applicant).value;
    if (whole === null) return [];
    const parts = [...values].map(([id, value]) => ({
      id,
      value: value ?? 0,
      counted: counted[lens].includes(id),
    }));
    return [{ lens, part, whole, share: whole < fewestCases ? null : part / whole, parts }];
  });
}
