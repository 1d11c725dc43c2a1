import type { PlacedCell } from "./grid.ts";

/** A cell as office files write it: one that is merged into another one still stands in its row. */
export interface WrittenCell {
  readonly column: number;
  readonly colspan: number;
  /** Goes on the cell to its left, or the one above it. */
  readonly joinsLeft: boolean;
  readonly joinsAbove: boolean;
  readonly text: () => string;
}

interface OpenCell extends PlacedCell {
  colspan: number;
  rowspan: number;
}

/**
 * The rows of a table with merged cells as one cell where they begin; the text of the others is never
 * shown and never asked for. A merge that goes on where none began is an ordinary cell.
 */
export function mergeCells(
  rows: readonly (readonly WrittenCell[])[],
): readonly (readonly PlacedCell[])[] {
  let above = new Map<number, OpenCell>();
  return rows.map((row) => {
    const reached = new Map<number, OpenCell>();
    const cells: OpenCell[] = [];
    for (const { column, colspan, joinsLeft, joinsAbove, text } of row) {
      const left = cells.at(-1);
      const upper = joinsAbove ? above.get(column) : undefined;
      if (joinsLeft && left !== undefined) left.colspan += colspan;
      else if (upper !== undefined) {
        upper.rowspan += 1;
        reached.set(column, upper);
      } else {
        const cell = { text: text(), column, colspan, rowspan: 1 };
        cells.push(cell);
        reached.set(column, cell);
      }
    }
    above = reached;
    return cells;
  });
}
