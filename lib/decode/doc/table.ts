import type { Grid } from "../document.ts";
import { placeGrid } from "../grid.ts";
import { mergeCells, type WrittenCell } from "../merged-cells.ts";
import type { RowShape } from "./row.ts";

/** A row as written: the texts of its cells, and where they stand if that is known. */
export interface WrittenRow {
  readonly texts: readonly string[];
  readonly shape: RowShape | undefined;
}

/** Edges of rows nearer than a millimetre (in 1/20 point) are one edge; no column is so narrow. */
const oneEdge = 57;

/** Makes a text no number and no blank: where it stands is not known. */
const lostPlace = "\ufffd";

/**
 * A table of Word 97, where each row has edges of its own: cells stand in the columns between all
 * edges of the table. If one row does not tell its edges, the columns of the others may have other heads
 * than they seem to: every cell is marked then, so that none is read.
 */
export function gridOf(index: number, rows: readonly WrittenRow[]): Grid {
  const columnOf = columnsOf(rows.flatMap(({ shape }) => shape?.edges ?? []));
  const placed = rows.flatMap((row) => {
    const cells = placedCells(row, columnOf);
    return cells === undefined ? [] : [cells];
  });
  const isWhole = placed.length === rows.length;
  return placeGrid(index, mergeCells(isWhole ? placed : rows.map(lostCells)));
}

function lostCells({ texts }: WrittenRow): readonly WrittenCell[] {
  return texts.map((text, column) => ({
    column,
    colspan: 1,
    joinsLeft: false,
    joinsAbove: false,
    text: () => text + lostPlace,
  }));
}

/** Groups edges that are near each other; gives the number of the group of an edge. */
function columnsOf(edges: readonly number[]): (edge: number) => number {
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  const numbers = new Map<number, number>();
  let number = -1;
  let before = Number.NEGATIVE_INFINITY;
  for (const edge of sorted) {
    if (edge - before > oneEdge) number += 1;
    numbers.set(edge, number);
    before = edge;
  }
  return (edge) => numbers.get(edge) ?? 0;
}

function placedCells(
  { texts, shape }: WrittenRow,
  columnOf: (edge: number) => number,
): readonly WrittenCell[] | undefined {
  if (shape === undefined || shape.cells.length !== texts.length) return undefined;
  const columns = shape.edges.map(columnOf);
  const cells = shape.cells.map((cell, at): WrittenCell => {
    const column = columns[at] ?? 0;
    const colspan = (columns[at + 1] ?? 0) - column;
    return { ...cell, column, colspan, text: () => texts[at] ?? "" };
  });
  return cells.every(({ colspan }) => colspan > 0) ? cells : undefined;
}
