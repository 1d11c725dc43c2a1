import type { Box } from "../document.ts";
import type { PlacedText } from "./page.ts";
import { widthOfText } from "./text-width.ts";

/** How much of a run may hang over a line before it belongs to both sides. */
const overhang = 0.25;

/** How wide a space is in the fonts of reports, in sizes of the font. */
const spaceWidths = [0.25, 0.5] as const;

/**
 * A run as the cells hold it: whole when it stands in one cell, cut at its spaces when it goes over a
 * line, as some producers write a row in one go. Where a line may go through a word with a digit, or
 * the word may stand on either side of it, a mark makes it no number.
 */
export function splitAtRules(text: PlacedText, cells: readonly Box[]): readonly PlacedText[] {
  if (touched(text, cells).length < 2) return [text];
  const [narrow, wide] = spaceWidths.map((width) => wordsOf(text, width));
  return (wide ?? []).map((word, at) => {
    const homes = new Set([word, narrow?.[at] ?? word].flatMap((one) => touched(one, cells)));
    const isCertain = homes.size < 2 || !/\d/.test(word.text);
    return isCertain ? word : { ...word, text: `${word.text}\ufffd` };
  });
}

/** The cells in which a good part of a run stands. */
function touched(text: PlacedText, cells: readonly Box[]): readonly Box[] {
  const middle = text.y + text.height / 2;
  return cells.filter(
    ({ x, y, width, height }) =>
      middle >= y &&
      middle < y + height &&
      Math.min(text.x + text.width, x + width) - Math.max(text.x, x) >
        Math.min(text.width, text.size) * overhang,
  );
}

/** The words of a run, placed by the usual widths of their characters. */
function wordsOf(text: PlacedText, spaceWidth: number): readonly PlacedText[] {
  const widthOf = (part: string) => widthOfText(part, spaceWidth);
  const whole = widthOf(text.text);
  const scale = whole === 0 ? 0 : text.width / whole;
  return [...text.text.matchAll(/\S+/g)].map((match) => {
    const before = widthOf(text.text.slice(0, match.index)) * scale;
    return { ...text, text: match[0], x: text.x + before, width: widthOf(match[0]) * scale };
  });
}
