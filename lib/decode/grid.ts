import type { Grid, GridCell, GridRow } from "./document.ts";

/** A cell as marked up, before its place in the grid is known. */
export interface SpannedCell {
  readonly text: string;
  readonly rowspan: number;
  readonly colspan: number;
}

/** A cell whose column is known, from 0. */
export interface PlacedCell extends SpannedCell {
  readonly column: number;
}

/** No form is wider; a page that claims more columns is mistaken or malicious. */
export const widest = 100;

/**
 * Places cells in a grid as HTML does: a cell begins in the first column that no cell from above
 * covers. A span stands once, where it begins; rows without cells are kept so that row numbers are
 * those of the source. Spans are cut at 100 columns and at the last row.
 */
export function makeGrid(index: number, source: readonly (readonly SpannedCell[])[]): Grid {
  const coveredUntil: number[] = [];
  const rows: GridRow[] = source.map((cells, row) => {
    let column = 0;
    return cells.flatMap((cell): GridCell[] => {
      while ((coveredUntil[column] ?? 0) > row && column < widest) column += 1;
      if (column >= widest) return [];
      const begin = column;
      const colspan = Math.max(1, Math.min(cell.colspan, widest - begin));
      const rowspan = Math.max(1, Math.min(cell.rowspan, source.length - row));
      for (let at = begin; at < begin + colspan; at += 1) coveredUntil[at] = row + rowspan;
      column = begin + colspan;
      const locator = { kind: "grid", table: index, row, column: begin } as const;
      return [{ text: cell.text, column: begin, colspan, rowspan, locator }];
    });
  });
  return { index, width: coveredUntil.length, rows, layout: "rows" };
}

/**
 * A grid of cells whose columns are known; no two of them may cover the same place. Rows without cells are
 * kept. Cells beyond the 100th column are left out and spans cut there and at the last row.
 */
export function placeGrid(index: number, source: readonly (readonly PlacedCell[])[]): Grid {
  let width = 0;
  const rows = source.map((cells, row) =>
    cells.flatMap(({ text, column, ...spans }): GridCell[] => {
      if (column >= widest) return [];
      const colspan = Math.min(spans.colspan, widest - column);
      const rowspan = Math.min(spans.rowspan, source.length - row);
      width = Math.max(width, column + colspan);
      const locator = { kind: "grid", table: index, row, column } as const;
      return [{ text, column, colspan, rowspan, locator }];
    }),
  );
  return { index, width, rows, layout: "rows" };
}
