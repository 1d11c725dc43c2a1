import { type Flow, type Piece, rawBetween } from "./flow.ts";

/** A line of running text: a paragraph of its own, or a part of one that a text was wrapped into. */
export interface NarrativeLine {
  readonly text: string;
  /** Place of its compact text in the flow. */
  readonly start: number;
  readonly end: number;
  /** Whether it is a line of a plain text, which may go on in the next one. */
  readonly wrapped: boolean;
}

/**
 * The lines of a flow that are no cells of a table. A cell that stands alone in its row is a line: some
 * reports stand in a frame of one column.
 */
export function narrativeLines(flow: Flow): readonly NarrativeLine[] {
  const filled = new Map<number, number>();
  for (const { row, start, end } of flow.pieces) {
    if (end > start) filled.set(row, (filled.get(row) ?? 0) + 1);
  }
  return flow.pieces
    .filter(({ kind, row }) => kind === "line" || (kind === "row" && filled.get(row) === 1))
    .flatMap(linesOf);
}

function linesOf(piece: Piece): readonly NarrativeLine[] {
  return piece.lines.flatMap((start, at): NarrativeLine[] => {
    const end = piece.lines[at + 1] ?? piece.end;
    const text = rawBetween(piece, start, end).raw.trim();
    const wrapped = piece.kind === "line" && piece.locator.kind === "text";
    return text === "" ? [] : [{ text, start, end, wrapped }];
  });
}

/** A text is not wrapped at more characters than this, and lines below the least are no prose. */
const widths = { least: 18, most: 64 } as const;
/** So much before the right edge a full line may end: its first is set in, marks and numbers stay whole. */
const ragged = 5;

/**
 * Lines put together again that a plain text was wrapped into: a full line that ends without a mark of
 * the end of a sentence goes on in the next one. Texts whose lines are paragraphs stay as they are.
 */
export function joinWrapped(
  lines: readonly NarrativeLine[],
  edge: number,
): readonly NarrativeLine[] {
  const joined: NarrativeLine[] = [];
  let isOpen = false;
  for (const line of lines) {
    const before = isOpen && line.wrapped && !beginsPart(line.text) ? joined.pop() : undefined;
    joined.push(
      before === undefined ? line : { ...line, text: before.text + line.text, start: before.start },
    );
    isOpen = line.wrapped && widthOf(line.text) >= edge - ragged && !/[。！？：:]$/.test(line.text);
  }
  return joined;
}

/** Where the lines of a wrapped text end at the right; infinite for a text that is not wrapped. */
export function rightEdge(lines: readonly NarrativeLine[]): number {
  const long = lines
    .filter(({ wrapped }) => wrapped)
    .map(({ text }) => widthOf(text))
    .filter((width) => width >= widths.least);
  const enough = Math.max(4, long.length / 4);
  for (let edge = Math.ceil(Math.max(0, ...long)); edge >= widths.least; edge -= 1) {
    const near = long.filter((width) => width <= edge && width > edge - 3).length;
    if (near >= enough) return edge <= widths.most ? edge : Number.POSITIVE_INFINITY;
  }
  return Number.POSITIVE_INFINITY;
}

/** Chinese characters have the width of two others. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2000 ? 0.5 : 1;
  return width;
}

function beginsPart(text: string): boolean {
  return /^[（(]?[一二三四五六七八九十]{1,2}[）)、.．]|^\d{1,2}[、.．]\D/.test(text);
}
