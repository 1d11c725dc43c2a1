import type { TableId } from "#lib/form/indicator.ts";
import type { MadeCell } from "./cell.ts";

/** A made table as a full grid: every row has a cell in every column, merged ones in several. */
export interface MadeTable {
  readonly kind: "table";
  /** Tables of the form it prints; none for a table of something else. */
  readonly holds: readonly TableId[];
  readonly rows: readonly MadeRow[];
  /** Whether its cells can be told only by their columns, which not every format keeps. */
  readonly needsGrid: boolean;
}

export type MadeRow = readonly MadeCell[];

/** A cell where it begins, with what it covers. */
export interface PlacedCell {
  readonly cell: MadeCell;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** The rows with each cell once, where it begins; rows that only continue cells are empty. */
export function placedRows({ rows }: MadeTable): readonly (readonly PlacedCell[])[] {
  return rows.map((row, at) =>
    row.flatMap((cell, column): PlacedCell[] => {
      if (cell === rows[at - 1]?.[column] || cell === row[column - 1]) return [];
      const right = row.findIndex((other, place) => place > column && other !== cell);
      const below = rows.findIndex((other, place) => place > at && other[column] !== cell);
      return [
        {
          cell,
          column,
          colspan: (right < 0 ? row.length : right) - column,
          rowspan: (below < 0 ? rows.length : below) - at,
        },
      ];
    }),
  );
}

/** The table with every cell changed; a merged cell is changed once and stays merged. */
export function mapCells(
  table: MadeTable,
  change: (cell: MadeCell, row: number) => MadeCell,
): MadeTable {
  const changed = new Map<MadeCell, MadeCell>();
  const rows = table.rows.map((row, at) =>
    row.map((cell) => {
      const before = changed.get(cell);
      if (before !== undefined) return before;
      const made = change(cell, at);
      changed.set(cell, made);
      return made;
    }),
  );
  return { ...table, rows };
}

/** The table with a column more before place `at`; cells merged over that place grow wider. */
export function withColumn(
  table: MadeTable,
  at: number,
  make: (row: MadeRow, index: number) => MadeCell,
): MadeTable {
  const rows = table.rows.map((row, index) => {
    const [left, right] = [row[at - 1], row[at]];
    const made = left !== undefined && left === right ? left : make(row, index);
    return [...row.slice(0, at), made, ...row.slice(at)];
  });
  return { ...table, rows };
}

/** The table without a column. */
export function withoutColumn(table: MadeTable, at: number): MadeTable {
  return { ...table, rows: table.rows.map((row) => row.toSpliced(at, 1)) };
}

/** The table with a row more before row `at`; cells merged over that place grow taller. */
export function withRow(table: MadeTable, at: number, row: MadeRow): MadeTable {
  const [above, below] = [table.rows[at - 1], table.rows[at]];
  const grown = row.map((cell, column) => {
    const over = above?.[column];
    return over !== undefined && over === below?.[column] && over.kind !== "value" ? over : cell;
  });
  return { ...table, rows: table.rows.toSpliced(at, 0, grown) };
}

/** Number of columns. */
export function widthOf({ rows }: MadeTable): number {
  return rows[0]?.length ?? 0;
}

/** The first column that holds values of the form in any row. */
export function firstValueColumn({ rows }: MadeTable): number {
  const columns = rows.map((row) => row.findIndex(({ kind }) => kind === "value"));
  return Math.min(...columns.filter((column) => column >= 0));
}

/** Whether a row holds values of the form. */
export function hasValues(row: MadeRow): boolean {
  return row.some(({ kind }) => kind === "value");
}
