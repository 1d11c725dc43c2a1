import type { Box } from "../document.ts";
import type { PlacedText } from "./page.ts";
import { linesOf, type TextLine } from "./text.ts";
import { widthOfText } from "./text-width.ts";

/** What a cell prints: its lines, a line feed between them; a number that had to be broken is whole. */
export function textOfCell(cell: Box, texts: readonly PlacedText[]): string {
  const lines = linesOf(texts);
  return lines.reduce((text, line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return line.text;
    return `${text}${isBroken(cell, before, line) ? "" : "\n"}${line.text}`;
  }, "");
}

/** Room that a cell keeps free on both sides, at most, in points. */
const padding = 12;
/** Less than so many sizes fill no cell: they may be two numbers, one above the other. */
const narrowest = 2;
/** Lines of one number follow each other at most this many sizes apart. */
const spacing = 1.6;

/**
 * Whether a number was broken: because no further digit had room beside it, or at the mark between its
 * groups of three.
 */
function isBroken(cell: Box, line: TextLine, next: TextLine): boolean {
  const isNumber =
    /^[+\-＋－]?[\d０-９.,，．]+$/.test(line.text) && /^[\d０-９.,，．]+$/.test(next.text);
  if (!isNumber || next.y - line.y > line.size * spacing) return false;
  if (/[,，]$/.test(line.text)) return /^[\d０-９]{3}(?![\d０-９])/.test(next.text);
  const digit = line.width / line.text.length;
  return widthOfText(line.text) >= narrowest && cell.width - padding - line.width < digit;
}
