import type { Box } from "../document.ts";
import type { Rule } from "./page.ts";

/** A cell between ruled lines, with its place in the grid that all lines of its table make. */
export interface RuledCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
}

/** A table between ruled lines. */
export interface RuledTable {
  readonly box: Box;
  readonly rows: number;
  readonly columns: number;
  /** Row by row, from left to right. */
  readonly cells: readonly RuledCell[];
  /** The lines it is made of. */
  readonly rules: readonly Rule[];
}

/** Lines this near to each other, in points, are one, and ends this near meet. */
const near = 2.5;
const reach = 3.5;
/** A drawing has more lines than any table of the form. */
const mostRules = 6000;
/** How much of a cell's side must be drawn. */
const drawn = 0.6;

/**
 * The tables that level and upright lines make, from top to bottom. A table whose outer sides are left
 * open is closed where its lines end. Lines that cross no other are no table.
 */
export function ruledTables(rules: readonly Rule[]): readonly RuledTable[] {
  const levels = mend(rules.filter(({ way }) => way === "level"));
  const uprights = mend(rules.filter(({ way }) => way === "upright"));
  if (levels.length + uprights.length > mostRules) return [];
  return crossing(levels, uprights)
    .flatMap((group) => tableOf(group) ?? [])
    .toSorted((a, b) => a.box.y - b.box.y);
}

/** Puts lines together that are drawn in pieces. */
function mend(rules: readonly Rule[]): readonly Rule[] {
  const sorted = rules.toSorted((a, b) => a.at - b.at || a.from - b.from);
  const mended: Rule[] = [];
  let band: Rule[] = [];
  const endBand = () => {
    mended.push(...mendBand(band));
    band = [];
  };
  for (const rule of sorted) {
    const last = band.at(-1);
    if (last !== undefined && rule.at - last.at > 1) endBand();
    band.push(rule);
  }
  endBand();
  return mended;
}

function mendBand(band: readonly Rule[]): readonly Rule[] {
  const mended: Rule[] = [];
  for (const rule of band.toSorted((a, b) => a.from - b.from)) {
    const last = mended.at(-1);
    if (last !== undefined && rule.from - last.to <= reach) {
      mended[mended.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    } else mended.push(rule);
  }
  return mended;
}

/** Groups of lines that cross or touch each other, directly or over others. */
function crossing(
  levels: readonly Rule[],
  uprights: readonly Rule[],
): readonly (readonly Rule[])[] {
  const groups = new Map<Rule, Set<Rule>>();
  for (const rule of [...levels, ...uprights]) groups.set(rule, new Set([rule]));
  for (const level of levels) {
    for (const upright of uprights) {
      const [one, other] = [groups.get(level), groups.get(upright)];
      if (one === undefined || other === undefined || one === other || !meet(level, upright)) {
        continue;
      }
      const [large, small] = one.size >= other.size ? [one, other] : [other, one];
      for (const rule of small) {
        large.add(rule);
        groups.set(rule, large);
      }
    }
  }
  return [...new Set(groups.values())].map((group) => [...group]);
}

function meet(level: Rule, upright: Rule): boolean {
  return (
    upright.at >= level.from - reach &&
    upright.at <= level.to + reach &&
    level.at >= upright.from - reach &&
    level.at <= upright.to + reach
  );
}

function tableOf(rules: readonly Rule[]): RuledTable | undefined {
  const levels = rules.filter(({ way }) => way === "level");
  const uprights = rules.filter(({ way }) => way === "upright");
  const xs = edgesOf(uprights, levels);
  const ys = edgesOf(levels, uprights);
  if (xs.length < 2 || ys.length < 2) return undefined;
  const isClosed = {
    right: (row: number, column: number) =>
      column + 1 === xs.length - 1 || isDrawn(uprights, xs[column + 1], ys[row], ys[row + 1]),
    below: (row: number, column: number) =>
      row + 1 === ys.length - 1 || isDrawn(levels, ys[row + 1], xs[column], xs[column + 1]),
  };
  const cells = cellsOf(xs, ys, isClosed);
  if (cells.length < 2) return undefined;
  return {
    box: boxOf(xs, ys, 0, 0, ys.length - 1, xs.length - 1),
    rows: ys.length - 1,
    columns: xs.length - 1,
    cells,
    rules,
  };
}

/** Where the lines of one way stand, and where those across them end beyond the outermost. */
function edgesOf(lines: readonly Rule[], across: readonly Rule[]): readonly number[] {
  const ends = across.flatMap(({ from, to }) => [from, to]);
  const places = lines.map(({ at }) => at);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const open = ends.filter((end) => end < first - reach || end > last + reach);
  const outer = open.length === 0 ? [] : [Math.min(first, ...open), Math.max(last, ...open)];
  const sorted = [...places, ...outer].toSorted((a, b) => a - b);
  const edges: number[] = [];
  for (const place of sorted) {
    const before = edges.at(-1);
    if (before === undefined || place - before > near) edges.push(place);
  }
  return edges;
}

/** Whether lines at a place cover most of a stretch. */
function isDrawn(
  lines: readonly Rule[],
  at: number | undefined,
  from: number | undefined,
  to: number | undefined,
): boolean {
  if (at === undefined || from === undefined || to === undefined) return false;
  const covered = lines
    .filter((line) => Math.abs(line.at - at) <= near)
    .map((line) => Math.min(to, line.to) - Math.max(from, line.from))
    .filter((length) => length > 0);
  return Math.max(0, ...covered) >= (to - from) * drawn;
}

interface Sides {
  /** Whether a line is drawn at the right, or below, the field of a row and a column. */
  readonly right: (row: number, column: number) => boolean;
  readonly below: (row: number, column: number) => boolean;
}

/** The cells: fields without a line between them, as far as they make a rectangle. */
function cellsOf(xs: readonly number[], ys: readonly number[], sides: Sides): readonly RuledCell[] {
  const columns = xs.length - 1;
  const fields = Array.from({ length: columns * (ys.length - 1) }, (_, field) => field);
  const taken = new Set<number>();
  return fields.flatMap((field): RuledCell[] => {
    if (taken.has(field)) return [];
    const [row, column] = [Math.floor(field / columns), field % columns];
    let right = column;
    while (!sides.right(row, right) && !taken.has(row * columns + right + 1)) right += 1;
    let below = row;
    while (isOpenBelow(sides, below, column, right)) below += 1;
    for (const other of fields.slice(field, (below + 1) * columns)) {
      const at = other % columns;
      if (at >= column && at <= right) taken.add(other);
    }
    const box = boxOf(xs, ys, row, column, below + 1, right + 1);
    return [{ row, column, rowspan: below - row + 1, colspan: right - column + 1, ...box }];
  });
}

/** Whether a stretch of fields goes on below: no line under any of them, none inside the next row. */
function isOpenBelow(sides: Sides, row: number, from: number, to: number): boolean {
  for (let column = from; column <= to; column += 1) {
    if (sides.below(row, column)) return false;
    if (column < to && sides.right(row + 1, column)) return false;
  }
  return true;
}

function boxOf(
  xs: readonly number[],
  ys: readonly number[],
  top: number,
  left: number,
  bottom: number,
  right: number,
): Box {
  const [x = 0, y = 0] = [xs[left], ys[top]];
  return { x, y, width: (xs[right] ?? x) - x, height: (ys[bottom] ?? y) - y };
}
