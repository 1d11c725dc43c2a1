import { applicants } from "#lib/form/applicant.ts";
import type { FormId } from "#lib/form/indicator.ts";
import { type FormSum, formSums } from "#lib/form/sums.ts";
import type { TableReading } from "./table.ts";
import type { Found } from "./values.ts";

/**
 * Adds the totals of table 3 that the page leaves out as a whole, column or row, each as the sum of its
 * parts and marked so: only when every part is printed as a number. A total that is printed, even
 * blank, is left as it is; so is one that a cut may have taken away.
 */
export function deriveTotals(reading: TableReading, form: FormId, withoutColumn: boolean): void {
  const sums = formSums(form);
  const add = (rule: FormSum["rule"]) => {
    for (const sum of sums.filter((one) => one.rule === rule)) addTotal(reading, sum);
  };
  if (withoutColumn) add("T3-ROW");
  if (isWithoutRow(reading)) add("T3-OUT");
}

/** Whether table 3 goes on behind its outcomes but has no row for their total. */
function isWithoutRow({ cells, extraRows }: TableReading): boolean {
  // A row that has no place may be that of the total.
  if (extraRows.length > 0) return false;
  const has = (row: string) => applicants.some(({ id }) => cells.has(`${row}/${id}`));
  return has("carried_out") && !has("outcomes_total");
}

function addTotal({ cells }: TableReading, { left, right }: FormSum): void {
  const [total] = left.map(({ indicator, applicant }) => `${indicator}/${applicant}`);
  const parts = right.flatMap(({ indicator, applicant }) => {
    const cell = cells.get(`${indicator}/${applicant}`);
    return cell === undefined || cell.value === null ? [] : [cell];
  });
  const [first] = parts;
  if (total === undefined || first === undefined || cells.has(total)) return;
  if (parts.length < right.length) return;
  const value = parts.reduce((sum, cell) => sum + Number(cell.value), 0);
  const derived: Found = {
    state: value === 0 ? "zero" : "number",
    value: String(value),
    raw: "",
    locator: first.locator,
    flags: ["derived"],
  };
  cells.set(total, derived);
}
