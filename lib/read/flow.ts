import type { Document, GridCell, Locator } from "#lib/decode/document.ts";
import { compact } from "./compact.ts";

/**
 * A document as one sequence of pieces in reading order: a line of text or a cell of a table. The
 * compact texts of all pieces, joined, are what labels are looked for in, so that a label broken
 * over lines or cells is still one label.
 */
export interface Flow {
  readonly pieces: readonly Piece[];
  /** The compact texts of all pieces, joined. */
  readonly text: string;
}

export interface Piece {
  /** `line`: empty cells are lost around it; `cell`: in a row whose end is not known; `row`: in a row of a grid. */
  readonly kind: "line" | "cell" | "row";
  /** The text as published. */
  readonly raw: string;
  /** Place of its compact text in `Flow.text`. */
  readonly start: number;
  readonly end: number;
  /** Offset in `raw` of each unit of its compact text. */
  readonly offsets: readonly number[];
  /** Places in the flow's text where its lines begin, the first one first. */
  readonly lines: readonly number[];
  /** Number of the row in the flow; lines have one each. */
  readonly row: number;
  /** Number of its grid in the document; null for a line. */
  readonly table: number | null;
  /** Columns covered in the grid; 0 and 1 for a line. */
  readonly column: number;
  readonly colspan: number;
  /** Rows covered in the grid; 1 for a line. */
  readonly rowspan: number;
  readonly locator: Locator;
  /** Level of a marked-up heading, 0 for none. */
  readonly level: number;
}

/** What is longer is no line or cell of a report; the rest of it is not looked at. */
const longestPiece = 200_000;

/** Makes a document into a flow. */
export function flowOf(document: Document): Flow {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  let row = 0;
  const add = (kind: Piece["kind"], source: Source, table: number | null) => {
    const { text, offsets } = compact(source.text.slice(0, longestPiece));
    texts.push(text);
    pieces.push({
      kind,
      raw: source.text,
      start: length,
      end: length + text.length,
      offsets,
      lines: linesOf(source.text, offsets, length),
      row,
      table,
      column: source.column ?? 0,
      colspan: source.colspan ?? 1,
      rowspan: source.rowspan ?? 1,
      locator: source.locator,
      level: source.level ?? 0,
    });
    length += text.length;
  };
  for (const block of document.blocks) {
    if (block.kind === "paragraph") {
      row += 1;
      add("line", block, null);
      continue;
    }
    const { rows, layout, index } = block.grid;
    for (const cells of rows) {
      row += 1;
      for (const cell of cells) add(layout === "rows" ? "row" : "cell", cell, index);
    }
  }
  return { pieces, text: texts.join("") };
}

function linesOf(raw: string, offsets: readonly number[], start: number): readonly number[] {
  const lines = [start];
  if (!raw.includes("\n")) return lines;
  for (let at = 1; at < offsets.length; at += 1) {
    if (raw.slice(offsets[at - 1], offsets[at]).includes("\n")) lines.push(start + at);
  }
  return lines;
}

type Source = Pick<GridCell, "text" | "locator"> & {
  readonly column?: number;
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly level?: number;
};

/** Index of the piece that holds a place of the flow's text; a place between pieces is the later one's. */
export function pieceAt(flow: Flow, at: number): number {
  let low = 0;
  let high = flow.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const piece = flow.pieces[middle];
    if (piece !== undefined && piece.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The part of a piece's published text that stands behind a stretch of the flow's text. */
export function rawBetween(piece: Piece, from: number, to: number): { raw: string; at: number } {
  const begin = from <= piece.start ? 0 : (piece.offsets[from - piece.start] ?? piece.raw.length);
  const last =
    to >= piece.end ? piece.raw.length : (piece.offsets[to - piece.start] ?? piece.raw.length);
  return { raw: piece.raw.slice(begin, last), at: begin };
}

/** The locator of a part of a piece: text locators are narrowed, the others name the whole cell. */
export function locatorWithin(piece: Piece, at: number, length: number): Locator {
  const { locator } = piece;
  if (locator.kind !== "text") return locator;
  const start = locator.start + at;
  return { ...locator, start, end: start + length };
}
