import type { Locator } from "#lib/decode/document.ts";
import { requestRows } from "#lib/form/requests.ts";
import { compact } from "./compact.ts";
import { alike, commonLength } from "./likeness.ts";
import type { ExtraRow } from "./report.ts";
import type { Found } from "./values.ts";

/** A row of table 3 as it stands on the page. */
export interface RequestRowReading {
  /** Row or group of the form named by its label; undefined without a label the form knows. */
  readonly id: string | undefined;
  readonly kind: "row" | "group" | "column" | "heading" | undefined;
  /** Everything in the row that is no value. */
  readonly words: string;
  readonly locator: Locator;
  readonly cells: readonly Found[];
  readonly raw: readonly string[];
}

/** A row of table 3 with its place in the form. */
export interface PlacedRow {
  readonly id: string;
  readonly cells: readonly Found[];
  /** Whether its place follows from the rows around it and not from its label. */
  readonly byOrder: boolean;
}

interface Placement {
  readonly rows: readonly PlacedRow[];
  readonly extra: readonly ExtraRow[];
}

/**
 * Places rows in the form: labelled rows by their label; a run of rows without one between two
 * labelled rows in order, if it has just as many rows as the form has there. Rows that fit nowhere are
 * extra rows, and the rows of the form they might be are unreadable.
 */
export function placeRows(readings: readonly RequestRowReading[]): Placement {
  const rows = withoutLabelOfGroup(readings).filter(
    ({ kind }) => kind !== "group" && kind !== "column" && kind !== "heading",
  );
  const single = rows.some(({ id, cells }) => id === "other_total" && cells.length > 0);
  const order = requestRows
    .filter(({ id }) => (single ? !isOtherPart(id) : id !== "other_total"))
    .map(({ id }) => id);
  const placed = new Map<string, PlacedRow>();
  const extra: ExtraRow[] = [];
  let run: RequestRowReading[] = [];
  let after = -1;
  const endRun = (next: number) => {
    placeRun(run, order.slice(after + 1, next), placed, extra);
    run = [];
  };
  for (const row of rows) {
    if (row.id === undefined) {
      run.push(row);
      continue;
    }
    if (row.cells.length === 0) continue;
    const at = order.indexOf(row.id);
    if (at > after) {
      endRun(at);
      after = at;
    }
    putLabelled(placed, row.id, row);
  }
  endRun(order.length);
  return { rows: [...placed.values()], extra };
}

/**
 * 其他处理 is a row of its own or the name of three. Beside others of the three, or above more rows without
 * any label than the form has there, it names the group, and its row is one of the three whose own label
 * is lost.
 */
function withoutLabelOfGroup(rows: readonly RequestRowReading[]): readonly RequestRowReading[] {
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const place = (id: string) => filled.findIndex((row) => row.id === id);
  const [at, first] = [place("other_total"), place("other_no_correction")];
  if (at < 0) return rows;
  const behind = filled.slice(at + 1);
  const bare = behind.findIndex(({ id, words }) => id !== undefined || words.trim() !== "");
  const expected = behind[bare]?.id === "carried_out" ? 1 : 0;
  const besideOthers = place("other_fee_unpaid") >= 0 || place("other_misc") >= 0;
  const isGroup = first >= 0 ? first < at : besideOthers || bare > expected;
  if (!isGroup) return rows;
  // Without any number it is the empty row of the group and not one of the three.
  return rows.flatMap((row) => {
    if (row.id !== "other_total") return [row];
    return row.cells.every(isWithoutNumber) ? [] : [{ ...row, id: undefined, words: "" }];
  });
}

function isOtherPart(id: string): boolean {
  return id === "other_no_correction" || id === "other_fee_unpaid" || id === "other_misc";
}

/**
 * A row printed twice with different values is not certainly either; a mention of it without a number
 * that can be read changes nothing.
 */
function putLabelled(placed: Map<string, PlacedRow>, id: string, row: RequestRowReading): void {
  const before = placed.get(id);
  if (row.cells.every(isWithoutNumber) && before !== undefined) return;
  const fresh = before === undefined || before.cells.every(isWithoutNumber);
  const same = fresh || before.cells.every((cell, at) => cell.value === row.cells[at]?.value);
  placed.set(id, { id, cells: same ? row.cells : row.cells.map(doubtful), byOrder: false });
}

function isWithoutNumber({ value }: Found): boolean {
  return value === null;
}

/** A cell that cannot be relied on. */
export function doubtful(cell: Found): Found {
  return { ...cell, state: "unreadable", value: null, flags: [] };
}

function placeRun(
  run: readonly RequestRowReading[],
  gap: readonly string[],
  placed: Map<string, PlacedRow>,
  extra: ExtraRow[],
): void {
  const open = gap.filter((id) => !placed.has(id));
  const certain = run.length === open.length && run.every((row, at) => mayBe(row, open[at]));
  run.forEach((row, at) => {
    const id = open[at];
    if (certain && id !== undefined) placed.set(id, { id, cells: row.cells, byOrder: true });
    else extra.push({ table: "requests", label: row.words, cells: row.raw, locator: row.locator });
  });
  const first = run[0];
  if (certain || first === undefined) return;
  for (const id of open) placed.set(id, { id, cells: first.cells.map(doubtful), byOrder: false });
}

/** A label this much like one row and less like any other is that row's, reworded or torn. */
const surely = 0.75;
const margin = 0.2;

/** The row whose official label is certainly meant by these words, or undefined. */
export function likeliestRow(words: string): string | undefined {
  const bare = compact(words).text.replace(numeral, "");
  if (bare.length < 6) return undefined;
  const ranked = requestRows
    .map(({ id, label }) => ({ id, score: alike(bare, compact(label).text) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = ranked;
  const certain =
    best !== undefined && best.score >= surely && best.score - (next?.score ?? 0) >= margin;
  return certain ? best.id : undefined;
}

/** How much of a label must be left, or how little changed, for a row to pass as the expected one. */
const likeness = 0.6;

/** Whether the words of a row may be a torn or reworded label of the row expected in its place. */
function mayBe(row: RequestRowReading, id: string | undefined): boolean {
  const official = requestRows.find((candidate) => candidate.id === id)?.label;
  if (official === undefined) return false;
  const words = compact(row.words).text.replace(numeral, "");
  const label = compact(official).text;
  return commonLength(words, label) === words.length || alike(words, label) >= likeness;
}

const numeral = /^\(?[一二三四五六七八九十\d]{1,2}\)?[、.,]?/;
