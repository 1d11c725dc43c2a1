/**
 * A document after decoding, the same for every format: headings, paragraphs and tables in reading
 * order. Nothing is interpreted yet; every text can be traced to its place in the snapshot.
 */
export interface Document {
  readonly format: DocumentFormat;
  /** What the document calls itself (`<title>`), or null. */
  readonly title: string | null;
  /** `<meta>` names in lower case with their contents; empty where the format has none. */
  readonly meta: ReadonlyMap<string, string>;
  readonly blocks: readonly Block[];
  /** Addresses of attached files as written in the document. */
  readonly attachments: readonly Attachment[];
  /** How many pictures stand in it: a table may be one of them, and then it cannot be read. */
  readonly images: number;
}

export type DocumentFormat = "html" | "mhtml" | "docx" | "doc" | "xlsx" | "pdf" | "text";

export interface Attachment {
  readonly href: string;
  readonly label: string;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** Level of a marked-up heading (1 to 6), or 0 for a plain paragraph. */
  readonly level: number;
  readonly locator: Locator;
}

export interface Table {
  readonly kind: "table";
  readonly grid: Grid;
}

/** A table with its spans expanded: a cell that spans stands once, in the row where it begins. */
export interface Grid {
  /** Number of the table in the document, from 0. */
  readonly index: number;
  readonly width: number;
  readonly rows: readonly GridRow[];
  /**
   * `rows`: the rows are those of the source. `cells`: cells in reading order with empty ones kept,
   * but where a row ends is not known; all of them stand in one row.
   */
  readonly layout: "rows" | "cells";
}

export type GridRow = readonly GridCell[];

export interface GridCell {
  readonly text: string;
  /** First column the cell covers, from 0. */
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly locator: Locator;
}

/**
 * Where a text stands. In a grid: table, row and column of the expanded grid, from 0. In a text:
 * line from 1 and a span of UTF-16 code units of that line, end exclusive. On a page of a PDF: the
 * page from 1 and a box in points of 1/72 inch from its upper left corner.
 */
export type Locator =
  | { readonly kind: "grid"; readonly table: number; readonly row: number; readonly column: number }
  | { readonly kind: "text"; readonly line: number; readonly start: number; readonly end: number }
  | { readonly kind: "block"; readonly index: number }
  | ({ readonly kind: "page"; readonly page: number } & Box);

/** A rectangle in points, measured from the upper left corner of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
