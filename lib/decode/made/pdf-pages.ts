import type { GridCell } from "../document.ts";
import { makeGrid, type SpannedCell } from "../grid.ts";
import { type DrawnLine, type DrawnPage, type DrawnText, paper, widthOfText } from "./pdf.ts";

/** What is set one below the other: a paragraph, or a table by its rows. */
export type MadeBlock = string | readonly (readonly SpannedCell[])[];

export interface PageStyle {
  /** Whether lines are drawn between the cells. */
  readonly ruled: boolean;
  /** Where the text of a page ends, in points from its upper edge; less breaks tables more often. */
  readonly bottom: number;
  /** Whether each page has its number below. */
  readonly numbered: boolean;
}

/** Size of paragraphs, and of tables that are not wide. */
const usualSize = 10;
const spacing = 1.5;
const left = 60;
const right = paper.width - 60;
const top = 70;
/** Room between the lines of a cell and its text, on each side. */
const padding = 4;

interface Setting {
  readonly style: PageStyle;
  readonly pages: { readonly texts: DrawnText[]; readonly lines: DrawnLine[] }[];
  /** Where the next line goes on the last page. */
  y: number;
}

/** Sets blocks on pages. A table that does not fit goes on over the page, broken between its rows. */
export function setPages(blocks: readonly MadeBlock[], style: PageStyle): readonly DrawnPage[] {
  const setting: Setting = { style, pages: [], y: top };
  newPage(setting);
  for (const block of blocks) {
    if (typeof block === "string") setParagraph(setting, block);
    else setTable(setting, block);
  }
  return setting.pages;
}

function newPage(setting: Setting): void {
  const { pages, style } = setting;
  pages.push({ texts: [], lines: [] });
  setting.y = top;
  if (style.numbered)
    write(setting, `- ${pages.length} -`, [paper.width / 2 - 15, paper.height - 30]);
}

function write({ pages }: Setting, text: string, [x, y]: Point, size = usualSize): void {
  if (text !== "") pages.at(-1)?.texts.push({ text, x, y, size });
}

type Point = readonly [x: number, y: number];

function setParagraph(setting: Setting, text: string): void {
  const leading = usualSize * spacing;
  const indent = left + 2 * usualSize;
  wrap(text, right - indent, usualSize).forEach((line, at) => {
    if (setting.y + leading > setting.style.bottom) newPage(setting);
    write(setting, line, [at === 0 ? indent : left, setting.y + usualSize]);
    setting.y += leading;
  });
  setting.y += leading / 2;
}

/** A table ready to be set: where its columns and rows are, and the lines of its cells. */
interface Sheet {
  readonly cells: readonly SetCell[];
  readonly edges: readonly number[];
  readonly heights: readonly number[];
  readonly size: number;
}

interface SetCell {
  readonly row: number;
  readonly rowspan: number;
  readonly x1: number;
  readonly x2: number;
  readonly isNumber: boolean;
  /** Lines that are not set yet; a page break may leave some for the next page. */
  readonly lines: string[];
}

function setTable(setting: Setting, source: readonly (readonly SpannedCell[])[]): void {
  const sheet = sheetOf(source);
  const { heights } = sheet;
  let from = 0;
  while (from < heights.length) {
    if (setting.y + (heights[from] ?? 0) > setting.style.bottom) newPage(setting);
    let to = from + 1;
    let end = setting.y + (heights[from] ?? 0);
    while (to < heights.length && end + (heights[to] ?? 0) <= setting.style.bottom) {
      end += heights[to] ?? 0;
      to += 1;
    }
    const whole = beforeHeads(sheet.cells, from, to);
    setRows(setting, sheet, from, whole);
    if (whole < to) newPage(setting);
    else setting.y = end;
    from = whole;
  }
  setting.y += usualSize * spacing;
}

/** Rows that the cells of a head join stay on one page. */
function beforeHeads(cells: readonly SetCell[], from: number, to: number): number {
  const cut = cells.filter(
    ({ row, rowspan }) => rowspan <= tallestHead && row < to && row + rowspan > to && row > from,
  );
  return Math.min(to, ...cut.map(({ row }) => row));
}

/** A cell over more rows names a group of them. */
const tallestHead = 3;

function sheetOf(source: readonly (readonly SpannedCell[])[]): Sheet {
  const { rows, width } = makeGrid(0, source);
  const edges = edgesOf(width);
  const size = Math.min(
    width > 12 ? 6 : width > 8 ? 8 : usualSize,
    ...rows.flat().map((cell) => fittingSize(cell, edges)),
  );
  const cells = rows.flatMap((row, at) =>
    row.map(({ text, column, colspan, rowspan }): SetCell => {
      const [x1 = left, x2 = right] = [edges[column], edges[column + colspan]];
      const lines = text
        .split("\n")
        .flatMap((line) => [...wrap(line, x2 - x1 - 2 * padding, size)]);
      const isNumber = isShortNumber(text);
      return { row: at, rowspan, x1, x2, isNumber, lines };
    }),
  );
  return { cells, edges, size, heights: heightsOf(rows.length, cells, size) };
}

/** The largest size at which a number has room on one line, as printing programs see to. */
function fittingSize({ text, column, colspan }: GridCell, edges: readonly number[]): number {
  if (!isShortNumber(text)) return usualSize;
  const room = (edges[column + colspan] ?? right) - (edges[column] ?? left) - 2 * padding;
  const widest = Math.max(...text.split("\n").map((line) => widthOfText(line, 1)));
  return Math.max(smallestSize, Math.floor((10 * room) / widest) / 10);
}

const smallestSize = 3;

function isShortNumber(text: string): boolean {
  return text.length < 14 && /[\d０-９]/.test(text);
}

/** Rows as high as their cells need; what a cell over several rows needs more goes to its last row. */
function heightsOf(rows: number, cells: readonly SetCell[], size: number): readonly number[] {
  const heights = Array.from({ length: rows }, () => size * spacing + 4);
  for (const { row, rowspan, lines } of cells.toSorted((a, b) => a.rowspan - b.rowspan)) {
    const last = row + rowspan - 1;
    const there = heights.slice(row, last + 1).reduce((sum, height) => sum + height, 0);
    const more = lines.length * size * spacing + 4 - there;
    if (more > 0) heights[last] = (heights[last] ?? 0) + more;
  }
  return heights;
}

/** Draws the rows of a stretch; of a cell that a page break cuts, as many lines as have room. */
function setRows(
  setting: Setting,
  { cells, heights, size }: Sheet,
  from: number,
  to: number,
): void {
  const leading = size * spacing;
  const yOf = (row: number) =>
    heights.slice(from, row).reduce((sum, height) => sum + height, setting.y);
  for (const { row, rowspan, x1, x2, isNumber, lines } of cells) {
    if (row >= to || row + rowspan <= from) continue;
    const [y1, y2] = [yOf(Math.max(row, from)), yOf(Math.min(row + rowspan, to))];
    if (setting.style.ruled) frame(setting, x1, y1, x2, y2);
    const room = row + rowspan <= to ? lines.length : Math.floor((y2 - y1 - 4) / leading);
    const here = lines.splice(0, Math.max(0, room));
    const first = (y1 + y2) / 2 - (here.length * leading) / 2 + size;
    here.forEach((line, at) => {
      const middle = (x1 + x2 - widthOfText(line, size)) / 2;
      write(setting, line, [isNumber ? middle : x1 + padding, first + at * leading], size);
    });
  }
}

function frame({ pages }: Setting, x1: number, y1: number, x2: number, y2: number): void {
  pages
    .at(-1)
    ?.lines.push(
      { from: [x1, y1], to: [x2, y1] },
      { from: [x1, y2], to: [x2, y2] },
      { from: [x1, y1], to: [x1, y2] },
      { from: [x2, y1], to: [x2, y2] },
    );
}

/** Wide tables have labels in their first three columns, as table 3 has; others are even. */
function edgesOf(columns: number): readonly number[] {
  const shares = Array.from({ length: columns }, (_, at) => {
    if (columns < 9 || columns > 12) return 1;
    return [0.7, 1.6, 4.2][at] ?? 1;
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  let x = left;
  return [
    left,
    ...shares.map((share) => {
      x += ((right - left) * share) / total;
      return x;
    }),
  ];
}

/** Lines no wider than the room; a number is broken only where it has no room on a line of its own. */
function wrap(text: string, room: number, size: number): readonly string[] {
  const lines: string[] = [""];
  for (const word of text.match(/[!-~\uff0b-\uff19]+|[^!-~\uff0b-\uff19]/g) ?? []) {
    const line = lines.at(-1) ?? "";
    if (line === "" || widthOfText(line + word, size) <= room)
      lines[lines.length - 1] = line + word;
    else lines.push(word.trimStart());
  }
  return lines.flatMap((line) => breakWord(line.trimEnd(), room, size));
}

function breakWord(line: string, room: number, size: number): readonly string[] {
  if (widthOfText(line, size) <= room || line.length < 2) return [line];
  let length = line.length - 1;
  while (length > 1 && widthOfText(line.slice(0, length), size) > room) length -= 1;
  return [line.slice(0, length), ...breakWord(line.slice(length), room, size)];
}
