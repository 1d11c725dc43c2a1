import type { PlacedText } from "./page.ts";
import { linesOf, type TextLine } from "./text.ts";

/** What a cell prints: its lines, a line feed between them, but none within the groups of a number. */
export function textOfCell(texts: readonly PlacedText[]): string {
  const lines = linesOf(texts);
  return lines.reduce((text, line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return line.text;
    return `${text}${isBroken(before, line) ? "" : "\n"}${line.text}`;
  }, "");
}

/** Lines of one number follow each other at most this many sizes apart. */
const spacing = 1.6;

/** Whether a number goes on below the mark between its groups of three: it cannot end there. */
function isBroken(line: TextLine, next: TextLine): boolean {
  return (
    /^[+\-＋－]?[\d０-９,，]+[,，]$/.test(line.text) &&
    /^[\d０-９]{3}(?![\d０-９])[\d０-９.,，．]*$/.test(next.text) &&
    next.y - line.y <= line.size * spacing
  );
}
