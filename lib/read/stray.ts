import type { FormCell } from "#lib/form/indicators.ts";
import { formSums } from "#lib/form/sums.ts";
import type { Flow } from "./flow.ts";
import { readNumber } from "./number.ts";
import type { TableReading } from "./table.ts";
import type { Found } from "./values.ts";
import type { Zone } from "./zones.ts";

/**
 * Puts back a number that a conversion tore out of its cell: only when one number stands alone in the
 * table and one cell is empty, and every sum of the form over that cell then holds.
 */
export function placeStray(flow: Flow, zone: Zone, reading: TableReading): void {
  const inside = flow.pieces.filter(({ start, end }) => start >= zone.start && end <= zone.end);
  const strays = inside.filter(
    ({ kind, raw }) => kind === "line" && readNumber(raw, "count").value !== null,
  );
  const empty = [...reading.cells].filter(([, { state }]) => state === "blank");
  const [stray, place] = [strays[0], empty[0]];
  if (stray === undefined || strays.length > 1 || place === undefined || empty.length > 1) return;
  if (!inside.some(({ kind }) => kind === "row")) return;
  const cell: Found = {
    ...readNumber(stray.raw, "count"),
    raw: stray.raw,
    locator: stray.locator,
    flags: ["placed_by_sums"],
  };
  const cells = new Map([...reading.cells, [place[0], cell] as const]);
  const sums = formSums("2021").filter(({ left, right }) =>
    [...left, ...right].some((one) => keyOf(one) === place[0]),
  );
  const holds = sums.every(({ left, right }) => equal(total(cells, left), total(cells, right)));
  if (sums.length > 1 && holds) reading.cells.set(place[0], cell);
}

function keyOf({ indicator, applicant }: FormCell): string {
  return `${indicator}/${applicant}`;
}

function total(cells: ReadonlyMap<string, Found>, wanted: readonly FormCell[]): number {
  return wanted.reduce((sum, cell) => sum + Number(cells.get(keyOf(cell))?.value ?? Number.NaN), 0);
}

function equal(left: number, right: number): boolean {
  return !Number.isNaN(left) && left === right;
}
