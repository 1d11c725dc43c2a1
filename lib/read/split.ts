import type { Measure } from "#lib/form/indicator.ts";
import { type CellValue, readNumber } from "./number.ts";

/**
 * Whether the values read so far can stand; called each time a cell is taken. Values are in the order
 * of the form, null for a cell without a number.
 */
export type Constraint = (values: readonly (number | null)[]) => boolean;

/** Allows every reading: the form prints no sum over these cells. */
export const noSums: Constraint = () => true;

/** The last of seven is the sum of the six before it (table 3, T3-ROW). */
export const rowSum: Constraint = (values) => values.length !== 7 || sumsTo(values, 0, 6);

/** Of each five the last is the sum of the four before it (table 4, T4-SUM). */
export const groupSums: Constraint = (values) =>
  values.length % 5 !== 0 || sumsTo(values, values.length - 5, values.length - 1);

function sumsTo(values: readonly (number | null)[], from: number, total: number): boolean {
  const parts = values.slice(from, total).filter((value) => value !== null);
  // A lone zero is no proof that it is the total of cells left empty.
  return parts.length > 0 && values[total] === parts.reduce((sum, value) => sum + value, 0);
}

const empty: CellValue = { state: "blank", value: null, flags: [] };
/** Beyond this many steps digits count as unreadable; a row of the form needs a few thousand. */
const mostSteps = 20_000;
const longestCell = 18;

/**
 * Cuts digits printed without separators into the expected cells. Takes the groups between white
 * space, which no cell crosses, and how each cell is measured. Every cut that gives valid cells (some
 * may be empty) and satisfies the sums is a reading; a cell has a value only where all readings agree,
 * and under sums only when they agree on the whole row. As many groups as cells need no cutting.
 * Undefined when there is no reading or there are too many to try.
 */
export function splitDigits(
  groups: readonly string[],
  measures: readonly Measure[],
  sums: Constraint,
): readonly (CellValue | undefined)[] | undefined {
  if (groups.some((group) => mayBeOneThing(group, measures))) return undefined;
  if (groups.length === measures.length) {
    const cells = groups.map((group, at) => cellOf(group, measures[at] ?? "count"));
    // Something else than a cell among the groups may have been cut from its neighbour.
    return cells.includes(undefined) ? undefined : cells;
  }
  if (groups.length > measures.length || standApart(groups, measures)) return undefined;
  const search: Search = {
    groups,
    measures,
    sums,
    agreed: undefined,
    steps: 0,
    cells: [],
    values: [],
    known: new Map(),
  };
  visit(search, 0, 0);
  const { agreed, steps } = search;
  if (steps > mostSteps || agreed === undefined) return undefined;
  // Where sums decide, half a reading is none: a blank may hide behind what the others agree on.
  if (sums !== noSums && agreed.includes(undefined)) return undefined;
  return agreed.map((cell) => cell && { ...cell, flags: [...cell.flags, "split_by_sums"] });
}

/**
 * Whether all cells but one or two stand apart and no digits are certainly those of two: then an empty cell is
 * missing, and a number of two digits is one.
 */
function standApart(groups: readonly string[], measures: readonly Measure[]): boolean {
  const missing = measures.length - groups.length;
  return groups.length > 2 && missing <= mostMissing && !groups.some((group) => /^0\d/.test(group));
}

const mostMissing = 2;

/** Whether a group holds a fraction, or a range where no minus belongs: no sign for an empty cell then. */
function mayBeOneThing(group: string, measures: readonly Measure[]): boolean {
  return /\d\/\d/.test(group) || (!measures.includes("change") && /\d-\d/.test(group));
}

interface Search {
  readonly groups: readonly string[];
  readonly measures: readonly Measure[];
  readonly sums: Constraint;
  readonly cells: CellValue[];
  readonly values: (number | null)[];
  /** Pieces of text read before, by measure and text: most are tried thousands of times. */
  readonly known: Map<string, CellValue | undefined>;
  agreed: (CellValue | undefined)[] | undefined;
  steps: number;
}

function visit(search: Search, group: number, from: number): void {
  search.steps += 1;
  if (search.steps > mostSteps) return;
  const { cells, groups, measures } = search;
  if (cells.length === measures.length) {
    if (group === groups.length) agree(search);
    return;
  }
  take(search, empty, group, from);
  const text = groups[group];
  if (text === undefined) return;
  for (let to = from + 1; to <= Math.min(text.length, from + longestCell); to += 1) {
    const cell = recall(search, text.slice(from, to), measures[cells.length] ?? "count");
    if (cell === undefined) continue;
    if (to === text.length) take(search, cell, group + 1, 0);
    else take(search, cell, group, to);
  }
  takeOverSpace(search, group, from);
}

/** Three digits behind a space may belong to the number before it (12 345). */
function takeOverSpace(search: Search, group: number, from: number): void {
  const [text = "", next = ""] = search.groups.slice(group, group + 2);
  const joined = `${text.slice(from)}${next.slice(0, 3)}`;
  if (!/^[1-9]\d{3,5}$/.test(joined) || next.length < 3) return;
  const cell = recall(search, joined, search.measures[search.cells.length] ?? "count");
  if (cell === undefined) return;
  if (next.length === 3) take(search, cell, group + 2, 0);
  else take(search, cell, group + 1, 3);
}

function take(search: Search, cell: CellValue, group: number, from: number): void {
  search.cells.push(cell);
  search.values.push(cell.value === null ? null : Number(cell.value));
  if (search.sums(search.values)) visit(search, group, from);
  search.cells.pop();
  search.values.pop();
}

function recall({ known }: Search, text: string, measure: Measure): CellValue | undefined {
  const key = measure + text;
  if (known.has(key)) return known.get(key);
  const cell = cellOf(text, measure);
  known.set(key, cell);
  return cell;
}

/** A piece of text as a cell of its own: a plain number of its measure or a sign for none. */
function cellOf(text: string, measure: Measure): CellValue | undefined {
  if (/[,，()（）]/.test(text)) return undefined;
  const cell = readNumber(text, measure);
  if (cell.state === "unreadable" || cell.state === "blank") return undefined;
  if (cell.value?.startsWith("-") && measure !== "change") return undefined;
  return cell;
}

function agree(search: Search): void {
  const { cells, agreed } = search;
  if (agreed === undefined) {
    search.agreed = [...cells];
    return;
  }
  cells.forEach((cell, at) => {
    const before = agreed[at];
    if (before?.state !== cell.state || before.value !== cell.value) agreed[at] = undefined;
  });
}
