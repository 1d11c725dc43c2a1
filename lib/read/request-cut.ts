import { formOrder } from "./applicant-columns.ts";
import type { Flow } from "./flow.ts";
import { doubtful, type RequestRowReading } from "./request-order.ts";
import type { Found } from "./values.ts";
import type { Zone } from "./zones.ts";

/**
 * Whether the total is not the sum of the parts, as far as these say a number; of a total that is cut
 * off, `torn` says how it begins.
 */
export function failsSum(cells: readonly Found[], torn: string | undefined): boolean {
  const [total, ...parts] = cells.map(({ value }) => value).toReversed();
  if (cells.length !== formOrder.length || (total == null && torn === undefined)) return false;
  const said = parts.filter((value) => value !== null);
  const sum = said.reduce((all, value) => all + Number(value), 0);
  if (said.length === 0) return false;
  return torn === undefined ? sum !== Number(total) : !String(sum).startsWith(torn);
}

/**
 * The last row of a text may be cut off and its last value be no total: with empty cells it must not
 * fail to add up, and with as many cells as no other row has it must add up to more than nothing.
 */
export function withoutCutEnd(
  flow: Flow,
  zone: Zone,
  rows: readonly RequestRowReading[],
): readonly RequestRowReading[] {
  const last = rows.at(-1);
  const ends = zone.end >= flow.text.length && last?.cells[0]?.locator.kind === "text";
  if (last === undefined || !ends || !last.raw.some((raw) => raw.trim() === "")) return rows;
  const isLike = rows.slice(0, -1).some(({ raw }) => raw.length === last.raw.length);
  const stands =
    isLike || rows.length < 2 ? !failsSum(last.cells, undefined) : addsToMore(last.cells);
  if (stands) return rows;
  return rows.with(-1, { ...last, cells: last.cells.map(doubtful) });
}

function addsToMore(cells: readonly Found[]): boolean {
  const total = cells.at(-1)?.value ?? null;
  return total !== null && total !== "0" && !failsSum(cells, undefined);
}
