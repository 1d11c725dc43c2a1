import type { Db } from "#db/client.ts";
import type { ApplicantId } from "#lib/form/applicant.ts";
import { applicants } from "#lib/form/applicant.ts";
import {
  type OutcomeGroupId,
  outcomeGroups,
  outcomeMembers,
  requestRows,
} from "#lib/form/requests.ts";
import { fewestCases } from "#lib/rate.ts";
import { queryCells, type ReportCells } from "./cells.ts";
import type { FlowRow, OutcomeRow, ValueState } from "./chart-rows.ts";
import { type HeldReport, queryHeld } from "./held.ts";
import type { Settled } from "./settle.ts";

const groupIds = outcomeGroups.map(({ id }) => id);
const outcomeRows = [...groupIds.flatMap(outcomeMembers), "outcomes_total"];

/** The six outcomes of each chosen body and year, by body in the order chosen, year and outcome. */
export async function queryOutcomes(db: Db, settled: Settled): Promise<OutcomeRow[]> {
  const { agencies, years, scope, applicant } = settled;
  const held = await queryHeld(db, { agencyIds: agencies.map(({ id }) => id), years, scope });
  const cells = await queryCells(db, held, outcomeRows, [applicant]);
  return outcomesOf(held, cells, { agencies, years, applicant });
}

/** The six outcomes of each chosen body in the one year chosen. */
export async function queryOutcomesOfYear(db: Db, settled: Settled): Promise<OutcomeRow[]> {
  return queryOutcomes(db, { ...settled, years: [settled.on] });
}

function outcomesOf(
  held: readonly HeldReport[],
  cells: ReportCells,
  { agencies, years, applicant }: Pick<Settled, "agencies" | "years" | "applicant">,
): OutcomeRow[] {
  return agencies.flatMap((agency) =>
    years.flatMap((year) => {
      const report = held.find((one) => one.agencyId === agency.id && one.year === year);
      const key = { agency: agency.slug, name: agency.name, year, scope: report?.scope ?? null };
      return groupIds.map((group) =>
        report === undefined
          ? { ...key, group, ...nothing("uncollected") }
          : { ...key, group, ...outcomeOf(report, cells, group, applicant) },
      );
    }),
  );
}

type OutcomeValue = Pick<OutcomeRow, "state" | "value" | "total" | "share" | "form" | "failing">;

function nothing(state: ValueState): OutcomeValue {
  return { state, value: null, total: null, share: null, form: null, failing: false };
}

function outcomeOf(
  report: HeldReport,
  cells: ReportCells,
  group: OutcomeGroupId,
  applicant: ApplicantId,
): OutcomeValue {
  const { value, state } = groupSum(report, cells, group, applicant);
  const total = cells.of(report, "outcomes_total", applicant)?.value ?? null;
  return {
    state,
    value,
    total,
    share: value === null || total === null || total < fewestCases ? null : value / total,
    form: cells.of(report, "outcomes_total", applicant)?.form ?? null,
    failing: cells.fails(report, "outcomes_total", applicant),
  };
}

/**
 * The printed rows of an outcome, added: the parts as the form prints them or the single row some
 * reports print instead. A part without a number leaves the sum without one.
 */
export function groupSum(
  report: HeldReport,
  cells: ReportCells,
  group: OutcomeGroupId,
  applicant: ApplicantId,
): { readonly value: number | null; readonly state: ValueState } {
  const printed = outcomeMembers(group).flatMap((id) => {
    const cell = cells.of(report, id, applicant);
    return cell === undefined || cell.state === "absent" ? [] : [cell];
  });
  const gap = printed.find(({ value }) => value === null);
  if (printed.length === 0 || gap !== undefined || !isWhole(group, printed.length)) {
    return { value: null, state: gap?.state ?? "absent" };
  }
  const value = printed.reduce((sum, cell) => sum + (cell.value ?? 0), 0);
  return { value, state: value === 0 ? "zero" : "number" };
}

/** Whether as many rows are printed as one of the forms has under a group. */
function isWhole(group: OutcomeGroupId, printed: number): boolean {
  return (["2019", "2021"] as const).some(
    (form) =>
      requestRows.filter((row) => row.group === group && row.forms.includes(form)).length ===
      printed,
  );
}

/** A ground of one of the four outcomes that are not disclosure, in one year. */
export type GroundRow = {
  readonly agency: string;
  readonly name: string;
  readonly year: number;
  readonly scope: HeldReport["scope"] | null;
  readonly group: OutcomeGroupId;
  /** Row of table 3. */
  readonly indicator: string;
  readonly state: ValueState;
  readonly value: number | null;
};

const grounds = requestRows.filter(({ group }) => group !== null && !/granted/.test(group));

/** Each ground of the first chosen body over the years, by row of the form and year. */
export async function queryGrounds(db: Db, settled: Settled): Promise<GroundRow[]> {
  const { years, scope, applicant } = settled;
  const agency = settled.agencies[0];
  if (agency === undefined) return [];
  const held = await queryHeld(db, { agencyIds: [agency.id], years, scope });
  const cells = await queryCells(
    db,
    held,
    grounds.map(({ id }) => id),
    [applicant],
  );
  return grounds.flatMap(({ id, group }) =>
    years.map((year) => {
      const report = held.find((one) => one.year === year);
      const cell = report === undefined ? undefined : cells.of(report, id, applicant);
      return {
        agency: agency.slug,
        name: agency.name,
        year,
        scope: report?.scope ?? null,
        group: group ?? "other",
        indicator: id,
        state: report === undefined ? "uncollected" : (cell?.state ?? "absent"),
        value: cell?.value ?? null,
      };
    }),
  );
}

/** One kind of applicant and one outcome of one report. */
export type ApplicantRow = OutcomeRow & { readonly applicant: ApplicantId };

/** The outcomes of each kind of applicant in one report of the first chosen body. */
export async function queryApplicants(db: Db, settled: Settled): Promise<ApplicantRow[]> {
  const { on, scope } = settled;
  const chosen = settled.agencies.slice(0, 1);
  const held = await queryHeld(db, { agencyIds: chosen.map(({ id }) => id), years: [on], scope });
  const who = applicants.map(({ id }) => id);
  const cells = await queryCells(db, held, outcomeRows, who);
  return who.flatMap((applicant) =>
    outcomesOf(held, cells, { agencies: chosen, years: [on], applicant }).map((row) => ({
      ...row,
      applicant,
    })),
  );
}

/** Inflow, outcomes and carry-over of one report of the first chosen body. */
export async function queryFlow(db: Db, settled: Settled): Promise<FlowRow[]> {
  const agency = settled.agencies[0];
  if (agency === undefined) return [];
  const { on, scope, applicant } = settled;
  const [report] = await queryHeld(db, { agencyIds: [agency.id], years: [on], scope });
  const key = { agency: agency.slug, name: agency.name, year: on, scope: report?.scope ?? null };
  if (report === undefined) return [];
  const ends = ["new_received", "carried_in", "carried_out"] as const;
  const cells = await queryCells(db, [report], [...ends, ...outcomeRows], [applicant]);
  const plain = (id: string) => {
    const cell = cells.of(report, id, applicant);
    return { state: cell?.state ?? ("absent" as const), value: cell?.value ?? null };
  };
  return [
    { ...key, from: "new_received", to: "workload", ...plain("new_received") },
    { ...key, from: "carried_in", to: "workload", ...plain("carried_in") },
    ...groupIds.map(
      (group): FlowRow => ({
        ...key,
        from: "workload",
        to: group,
        ...groupSum(report, cells, group, applicant),
      }),
    ),
    { ...key, from: "workload", to: "carried_out", ...plain("carried_out") },
  ];
}
