import type { FormCell } from "#lib/form/indicators.ts";
import { formSums } from "#lib/form/sums.ts";
import { readNumber } from "./number.ts";
import type { TableReading } from "./table.ts";
import type { Found } from "./values.ts";

/** Sums over the cells of one row, or of one group of table 4. */
const sums = [
  ...new Map(
    [...formSums("2019"), ...formSums("2021")]
      .filter(({ rule }) => rule === "T3-ROW" || rule === "T4-SUM")
      .map((sum) => [sum.id, sum]),
  ).values(),
];

/**
 * Reads numbers that a narrow cell broke over two lines. They may as well be two numbers, so they are
 * joined only where the total that the form prints over them then holds.
 */
export function joinBrokenNumbers(reading: TableReading): void {
  for (const { left, right } of sums) {
    const cells = [...left, ...right].map((place) => reading.cells.get(keyOf(place)));
    if (!cells.some((cell) => cell !== undefined && isBroken(cell))) continue;
    if (totalOf(reading, left) !== totalOf(reading, right)) continue;
    for (const place of [...left, ...right]) {
      const cell = reading.cells.get(keyOf(place));
      if (cell === undefined || !isBroken(cell)) continue;
      const { state, value } = joined(cell);
      reading.cells.set(keyOf(place), { ...cell, state, value, flags: ["split_by_sums"] });
    }
  }
}

function keyOf({ indicator, applicant }: FormCell): string {
  return `${indicator}/${applicant}`;
}

/** Whether a cell holds digits on two lines and nothing else. */
function isBroken({ state, raw }: Found): boolean {
  return state === "unreadable" && /^[\d０-９,，]+\n[\d０-９,，]+$/.test(raw.trim());
}

function joined({ raw }: Found) {
  return readNumber(raw.trim().replace("\n", ""), "count");
}

/** The sum of cells with broken numbers joined; NaN where one of them is not known. */
function totalOf({ cells }: TableReading, places: readonly FormCell[]): number {
  return places.reduce((sum, place) => {
    const cell = cells.get(keyOf(place));
    if (cell?.state === "blank" || cell?.state === "na") return sum;
    const value = cell !== undefined && isBroken(cell) ? joined(cell).value : (cell?.value ?? null);
    return sum + (value === null ? Number.NaN : Number(value));
  }, 0);
}
