import type { Grid, GridCell, GridRow } from "./document.ts";

/** A cell as marked up, before its place in the grid is known. */
export interface SpannedCell {
  readonly text: string;
  readonly rowspan: number;
  readonly colspan: number;
}

/** No form is wider; a page that claims more columns is mistaken or malicious. */
const widest = 100;

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
