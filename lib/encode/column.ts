/** A cell of a table as it is shown and handed out; null is blank and never 0. */
export type Cell = string | number | null;

/** How the cells of a column are shown: shares are 0 to 1 and written in percent on the screen alone. */
export type CellKind = "text" | "year" | "count" | "amount" | "share" | "state";

/** The head of a column. */
export interface Column {
  /** Stable name, the same in every language. */
  readonly key: string;
  readonly label: string;
  readonly kind: CellKind;
}

/** What a file holds besides its cells. */
export interface TableInfo {
  readonly title: string;
  /** Definition, unit and denominator in words. */
  readonly definition: string;
  readonly notes: readonly string[];
  readonly source: string;
  /** Address of the view inside the site, with every filter. */
  readonly address: string;
  readonly columns: readonly Column[];
}

/** One row, as long as the columns. */
export type TableRow = readonly Cell[];
