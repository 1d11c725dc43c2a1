/**
 * Width of a text in sizes of its font, as fonts of reports mostly have it: Chinese characters and
 * full-width marks are as wide as high, others half; a space is as wide as told.
 */
export function widthOfText(text: string, space = 0.5): number {
  return [...text].reduce((sum, character) => sum + widthOf(character, space), 0);
}

function widthOf(character: string, space: number): number {
  if (character === " " || character === "\u00a0") return space;
  return /[\u2e80-\uffef]/.test(character) ? 1 : 0.5;
}
