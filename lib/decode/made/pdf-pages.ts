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

const size = 10;
const leading = size * 1.5;
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
    write(setting, `- ${pages.length} -`, paper.width / 2 - 15, paper.height - 30);
}

function write({ pages }: Setting, text: string, x: number, y: number): void {
  if (text !== "") pages.at(-1)?.texts.push({ text, x, y, size });
}

function setParagraph(setting: Setting, text: string): void {
  wrap(text, right - left - 2 * size).forEach((line, at) => {
    if (setting.y + leading > setting.style.bottom) newPage(setting);
    write(setting, line, at === 0 ? left + 2 * size : left, setting.y + size);
    setting.y += leading;
  });
  setting.y += leading / 2;
}

function setTable(setting: Setting, source: readonly (readonly SpannedCell[])[]): void {
  const { rows, width } = makeGrid(0, source);
  const edges = edgesOf(width);
  const heights = rows.map((row) => heightOf(row, edges));
  let from = 0;
  while (from < rows.length) {
    if (setting.y + (heights[from] ?? 0) > setting.style.bottom) newPage(setting);
    let to = from + 1;
    let end = setting.y + (heights[from] ?? 0);
    while (to < rows.length && end + (heights[to] ?? 0) <= setting.style.bottom) {
      end += heights[to] ?? 0;
      to += 1;
    }
    setRows(setting, rows.flat(), { edges, heights, from, to });
    setting.y = end;
    from = to;
  }
  setting.y += leading;
}

interface Stretch {
  readonly edges: readonly number[];
  readonly heights: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Draws the rows of a stretch; a cell that begins before it has its text on the page before. */
function setRows(setting: Setting, cells: readonly GridCell[], stretch: Stretch): void {
  const { edges, heights, from, to } = stretch;
  const yOf = (row: number) =>
    heights.slice(from, row).reduce((sum, height) => sum + height, setting.y);
  for (const { text, column, colspan, rowspan, locator } of cells) {
    const row = locator.kind === "grid" ? locator.row : 0;
    if (row >= to || row + rowspan <= from) continue;
    const [x1 = left, x2 = right] = [edges[column], edges[column + colspan]];
    const [y1, y2] = [yOf(Math.max(row, from)), yOf(Math.min(row + rowspan, to))];
    if (setting.style.ruled) frame(setting, x1, y1, x2, y2);
    if (row < from) continue;
    const lines = linesIn(text, x2 - x1);
    const first = (y1 + y2) / 2 - (lines.length * leading) / 2 + size;
    lines.forEach((line, at) => {
      const isNumber = text.length < 12 && /\d/.test(text);
      const middle = (x1 + x2 - widthOfText(line, size)) / 2;
      write(setting, line, isNumber ? middle : x1 + padding, first + at * leading);
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

function heightOf(row: readonly GridCell[], edges: readonly number[]): number {
  const lines = row
    .filter(({ rowspan }) => rowspan === 1)
    .map(({ text, column, colspan }) => {
      const width = (edges[column + colspan] ?? right) - (edges[column] ?? left);
      return linesIn(text, width).length;
    });
  return Math.max(1, ...lines) * leading + 4;
}

function linesIn(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrap(line, width - 2 * padding));
}

/** Lines no wider than the room; a number is broken only where it has no room on a line of its own. */
function wrap(text: string, room: number): readonly string[] {
  const lines: string[] = [""];
  for (const word of text.match(/[!-~]+|[^!-~]/g) ?? []) {
    const line = lines.at(-1) ?? "";
    if (line === "" || widthOfText(line + word, size) <= room)
      lines[lines.length - 1] = line + word;
    else lines.push(word.trimStart());
  }
  return lines.flatMap((line) => breakWord(line.trimEnd(), room));
}

function breakWord(line: string, room: number): readonly string[] {
  if (widthOfText(line, size) <= room || line.length < 2) return [line];
  let length = line.length - 1;
  while (length > 1 && widthOfText(line.slice(0, length), size) > room) length -= 1;
  return [line.slice(0, length), ...breakWord(line.slice(length), room)];
}
