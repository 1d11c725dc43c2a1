import { applicantParts } from "#lib/form/applicant.ts";
import { formSums } from "#lib/form/sums.ts";
import type { MadeCell, Says } from "./cell.ts";
import type { Expected, MadeBlock, MadeReport } from "./report.ts";
import { firstValueColumn, type MadeRow, type MadeTable, widthOf } from "./table.ts";

/** Whether a format keeps enough of a row for each of its values to be told. */
export type Keeps = (row: MadeRow, table: MadeTable) => boolean;

/**
 * What a reader may say of each place the report prints, when it is written in a format that keeps the
 * cells of some rows apart. Places that are not in it are not printed: no value may be read there,
 * except a total left out whose parts are all printed, which may be derived.
 */
export function expectedOf(report: MadeReport, keeps: Keeps): Expected {
  const expected = new Map<string, Says>();
  for (const block of report.blocks) {
    if (block.kind !== "table") continue;
    for (const row of block.rows) {
      const kept = keeps(row, block);
      for (const cell of new Set(row)) {
        if (cell.place !== null)
          expected.set(cell.place, both(expected.get(cell.place), said(cell, kept)));
      }
    }
  }
  for (const rule of ["T3-ROW", "T3-OUT"]) addTotalsLeftOut(report, expected, rule);
  return expected;
}

function said({ says }: MadeCell, kept: boolean): Says {
  return kept || says.kind === "doubtful" ? says : { ...says, sure: false };
}

/** What two cells of the same place say together. */
function both(first: Says | undefined, second: Says): Says {
  if (first === undefined || JSON.stringify(first) === JSON.stringify(second)) return second;
  return { kind: "doubtful" };
}

/** Whether a table 3 has a column for each applicant and none besides, so that totals are left out for certain. */
function hasSixColumns(block: MadeBlock): boolean {
  if (block.kind !== "table" || !block.holds.includes("requests")) return false;
  return widthOf(block) - firstValueColumn(block) === applicantParts.length;
}

/** Adds totals of table 3 that are not printed although all their parts are. */
function addTotalsLeftOut(report: MadeReport, expected: Map<string, Says>, rule: string): void {
  const single = ["total", "natural_person"].some((one) => expected.has(`other_total/${one}`));
  const form = single ? "2019" : "2021";
  const six = report.blocks.some(hasSixColumns);
  for (const { left, right } of formSums(form).filter((sum) => sum.rule === rule)) {
    const [total] = left.map(({ indicator, applicant }) => `${indicator}/${applicant}`);
    const numbers = right.flatMap(({ indicator, applicant }) => {
      const says = expected.get(`${indicator}/${applicant}`);
      return says?.kind === "number" ? [says] : [];
    });
    if (total === undefined || expected.has(total) || numbers.length < right.length) continue;
    const value = String(numbers.reduce((sum, one) => sum + Number(one.value), 0));
    const sure = (six || rule === "T3-OUT") && numbers.every((one) => one.sure);
    expected.set(total, { kind: "number", value, sure });
  }
}
