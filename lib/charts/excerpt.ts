import type { Document, Grid, Locator } from "#lib/decode/document.ts";

/** What a place in an archived page is marked as: the cell itself, or one that a check uses with it. */
export type Mark = "cell" | "used" | null;

/** The part of an archived page that holds a cell, with the cell marked. */
export type Excerpt = TableExcerpt | TextExcerpt;

export interface TableExcerpt {
  readonly kind: "table";
  readonly rows: readonly (readonly ExcerptCell[])[];
}

export interface ExcerptCell {
  readonly text: string;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly mark: Mark;
}

export interface TextExcerpt {
  readonly kind: "text";
  readonly lines: ExcerptLines;
}

/** A line, or null where lines are left out. */
export type ExcerptLines = readonly (ExcerptLine | null)[];

export interface ExcerptLine {
  /** From 1, as the locator counts. */
  readonly number: number;
  readonly pieces: readonly { readonly text: string; readonly mark: Mark }[];
}

/** Where the marks stand: the cell, and those a check uses with it. */
export interface Places {
  readonly cell: Locator;
  readonly used: readonly Locator[];
}

/** Lines of a text shown before and after the cell, and around the other marks. */
const context = { cell: 8, used: 2 } as const;

/**
 * The table of the document, or the lines of the text, that hold the cell; undefined when the
 * document has no such place. `text` is the decoded text, for places in lines.
 */
export function excerptOf(document: Document, text: string, places: Places): Excerpt | undefined {
  const { cell } = places;
  if (cell.kind === "text") return textExcerpt(text, places);
  if (cell.kind === "block") return blockExcerpt(document, cell.index);
  if (cell.kind === "page") return undefined;
  const grid = document.blocks.find(
    (block) => block.kind === "table" && block.grid.index === cell.table,
  );
  return grid?.kind === "table" ? tableExcerpt(grid.grid, places) : undefined;
}

function tableExcerpt(grid: Grid, { cell, used }: Places): TableExcerpt | undefined {
  let isThere = false;
  const rows = grid.rows.map((cells) =>
    cells.map(({ text, column, colspan, rowspan, locator }) => {
      const isCell = isSame(locator, cell);
      isThere ||= isCell;
      const mark: Mark = isCell
        ? "cell"
        : used.some((place) => isSame(locator, place))
          ? "used"
          : null;
      return { text, column, colspan, rowspan, mark };
    }),
  );
  return isThere ? { kind: "table", rows } : undefined;
}

function blockExcerpt({ blocks }: Document, index: number): TextExcerpt | undefined {
  const block = blocks[index];
  if (block?.kind !== "paragraph") return undefined;
  return {
    kind: "text",
    lines: [{ number: index + 1, pieces: [{ text: block.text, mark: "cell" }] }],
  };
}

function textExcerpt(text: string, { cell, used }: Places): TextExcerpt | undefined {
  const marks = [...used.flatMap((place) => spanOf(place, "used")), ...spanOf(cell, "cell")];
  const lines = text.split(/\r\n|\r|\n/).map((line, at) => ({
    number: at + 1,
    pieces: piecesOf(
      line,
      marks.filter((mark) => mark.line === at + 1),
    ),
  }));
  const near = lines.filter(({ number }) =>
    marks.some(({ line, mark }) => Math.abs(line - number) <= context[mark]),
  );
  return near.length === 0 ? undefined : { kind: "text", lines: withGaps(near) };
}

function withGaps(lines: readonly ExcerptLine[]): ExcerptLines {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before === undefined || before.number === line.number - 1 ? [line] : [null, line];
  });
}

interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly mark: "cell" | "used";
}

function spanOf(place: Locator, mark: Span["mark"]): readonly Span[] {
  return place.kind === "text" ? [{ ...place, mark }] : [];
}

/** A line cut at its marks; where two overlap the cell itself wins. */
function piecesOf(line: string, spans: readonly Span[]): ExcerptLine["pieces"] {
  const cuts = [0, line.length, ...spans.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(cuts)].toSorted((a, b) => a - b);
  return edges.slice(1).map((end, at) => {
    const start = edges[at] ?? 0;
    const over = spans.filter((span) => span.start <= start && end <= span.end);
    const isCell = over.some(({ mark }) => mark === "cell");
    return { text: line.slice(start, end), mark: isCell ? "cell" : (over[0]?.mark ?? null) };
  });
}

function isSame(a: Locator, b: Locator): boolean {
  return (
    a.kind === "grid" &&
    b.kind === "grid" &&
    a.table === b.table &&
    a.row === b.row &&
    a.column === b.column
  );
}
