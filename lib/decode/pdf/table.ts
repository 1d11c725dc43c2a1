import type { Box, Grid, GridCell } from "../document.ts";
import { textOfCell } from "./cell-text.ts";
import { type RuledCell, type RuledTable, ruledTables } from "./lattice.ts";
import type { PlacedText, Rule } from "./page.ts";
import { splitAtRules } from "./split-text.ts";

/** The part of a table that stands on one page: its lines and what is printed between them. */
export interface TablePart {
  readonly page: number;
  readonly box: Box;
  readonly rules: readonly Rule[];
  readonly texts: readonly PlacedText[];
}

/** Sides of two parts that differ by no more, in points, are those of one table. */
const sameSide = 6;

/** Of the columns a page begins with, so many must be columns of the table on the page before. */
const sameColumns = 0.6;

/** Whether a part goes on with the table that ends on the page before. */
export function continues(before: TablePart, part: TablePart): boolean {
  const right = ({ box }: TablePart) => box.x + box.width;
  if (
    part.page !== before.page + 1 ||
    Math.abs(part.box.x - before.box.x) > sameSide ||
    Math.abs(right(part) - right(before)) > sameSide
  ) {
    return false;
  }
  const [known, begun] = [
    uprightsOf(before),
    uprightsOf(part).filter(({ from }) => from <= part.box.y + near),
  ];
  const same = begun.filter(({ at }) => known.some((rule) => Math.abs(rule.at - at) <= near));
  return same.length >= begun.length * sameColumns;
}

/** Upright lines this near to each other, in points, are one. */
const near = 2.5;

/** The upright lines between the sides of a part. */
function uprightsOf({ box, rules }: TablePart): readonly Rule[] {
  const isInside = (at: number) => at > box.x + sameSide && at < box.x + box.width - sameSide;
  return rules.filter(({ way, at }) => way === "upright" && isInside(at));
}

/** A part moved below those before it, as if all pages were one. */
interface Moved extends TablePart {
  /** How far it was moved down. */
  readonly down: number;
}

/**
 * The grid of a table that may go over several pages. Parts are set below each other, so that columns
 * which stand at the same place are the same; a cell that a page break cuts is two cells.
 */
export function gridOf(index: number, parts: readonly TablePart[]): Grid {
  const moved = stack(parts);
  const [table] = ruledTables(moved.flatMap(({ rules }) => rules)).toSorted(
    (a, b) => b.cells.length - a.cells.length,
  );
  if (table === undefined) return { index, width: 0, rows: [], layout: "rows" };
  const texts = moved.flatMap((part) => part.texts);
  const inCells = share(table, texts);
  const cells = table.cells.map((cell) => gridCell(cell, inCells.get(cell) ?? [], moved));
  const rows = Array.from({ length: table.rows }, (_, row) =>
    cells.filter((_cell, at) => table.cells[at]?.row === row),
  );
  return { index, width: table.columns, rows, layout: "rows" };
}

function stack(parts: readonly TablePart[]): readonly Moved[] {
  let bottom = parts[0]?.box.y ?? 0;
  return parts.map((part): Moved => {
    const down = bottom - part.box.y;
    bottom += part.box.height;
    const rules = part.rules.map((rule) =>
      rule.way === "level"
        ? { ...rule, at: rule.at + down }
        : { ...rule, from: rule.from + down, to: rule.to + down },
    );
    const texts = part.texts.map((text) => ({ ...text, y: text.y + down }));
    return { ...part, rules, texts, down };
  });
}

/** Gives each run to the cell that its middle is in; a run over a line is cut there first. */
function share(
  { cells }: RuledTable,
  texts: readonly PlacedText[],
): ReadonlyMap<RuledCell, readonly PlacedText[]> {
  const shares = new Map<RuledCell, PlacedText[]>();
  for (const text of texts.flatMap((run) => splitAtRules(run, cells))) {
    const home = cells.find((cell) => holdsMiddle(cell, text));
    if (home === undefined) continue;
    const others = shares.get(home);
    if (others === undefined) shares.set(home, [text]);
    else others.push(text);
  }
  return shares;
}

/** Whether the middle of a text is in a box. */
export function holdsMiddle(box: Box, text: Box): boolean {
  const [x, y] = [text.x + text.width / 2, text.y + text.height / 2];
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}

function gridCell(
  cell: RuledCell,
  texts: readonly PlacedText[],
  parts: readonly Moved[],
): GridCell {
  const { column, colspan, rowspan, x, y, width, height } = cell;
  const middle = y + height / 2;
  const home = parts.findLast(({ box, down }) => box.y + down <= middle) ?? parts[0];
  const locator = {
    kind: "page" as const,
    page: home?.page ?? 1,
    ...rounded({ x, y: y - (home?.down ?? 0), width, height }),
  };
  return { text: textOfCell(texts), column, colspan, rowspan, locator };
}

/** A box in tenths of a point, which are enough to frame a cell. */
export function rounded({ x, y, width, height }: Box): Box {
  const round = (points: number) => Math.round(points * 10) / 10;
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}
