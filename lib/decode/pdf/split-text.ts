import type { Box } from "../document.ts";
import type { PlacedText } from "./page.ts";

/** How much of a run may hang over a line before it belongs to both sides. */
const overhang = 0.25;

/**
 * A run as the cells hold it: whole when it stands in one cell, cut at its spaces when it goes over a
 * line, as some producers write a row in one go. Where a line goes through a word with a digit, a mark
 * makes it no number.
 */
export function splitAtRules(text: PlacedText, cells: readonly Box[]): readonly PlacedText[] {
  if (touched(text, cells) < 2) return [text];
  const words = wordsOf(text);
  return words.map((word) =>
    touched(word, cells) > 1 && /\d/.test(word.text)
      ? { ...word, text: `${word.text}\ufffd` }
      : word,
  );
}

/** In how many cells a good part of a run stands. */
function touched(text: PlacedText, cells: readonly Box[]): number {
  const middle = text.y + text.height / 2;
  return cells.filter(
    ({ x, y, width, height }) =>
      middle >= y &&
      middle < y + height &&
      Math.min(text.x + text.width, x + width) - Math.max(text.x, x) >
        Math.min(text.width, text.size) * overhang,
  ).length;
}

/** The words of a run, placed by the usual widths of their characters. */
function wordsOf(text: PlacedText): readonly PlacedText[] {
  const whole = widthOf(text.text);
  const scale = whole === 0 ? 0 : text.width / whole;
  return [...text.text.matchAll(/\S+/g)].map((match) => {
    const before = widthOf(text.text.slice(0, match.index)) * scale;
    return { ...text, text: match[0], x: text.x + before, width: widthOf(match[0]) * scale };
  });
}

/** Chinese characters are as wide as high, others half as wide. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.5),
    0,
  );
}
