import type { PdfPage } from "./page.ts";
import { linesOf, type TextLine } from "./text.ts";

/** The part of a page at its upper and lower edge where numbers and running titles stand. */
const edge = 0.12;
const pageNumber =
  /^(?:[-—–―－·]?\s*\d{1,3}\s*[-—–―－·]?|第\s*\d{1,3}\s*页.*|\d{1,3}\s*\/\s*\d{1,3})$/;

/**
 * The lines of each page without its furniture: numbers of pages, and lines that come again at the
 * edge of half of the pages or more.
 */
export function linesOfPages(
  pages: readonly Pick<PdfPage, "height" | "texts">[],
): readonly (readonly TextLine[])[] {
  const all = pages.map(({ texts }) => linesOf(texts));
  const seen = new Map<string, number>();
  pages.forEach(({ height }, at) => {
    const texts = new Set((all[at] ?? []).filter((line) => isAtEdge(line, height)).map(nameOf));
    for (const text of texts) seen.set(text, (seen.get(text) ?? 0) + 1);
  });
  const often = Math.max(2, pages.length * 0.5);
  return pages.map(({ height }, at) => {
    const lines = all[at] ?? [];
    const isFurniture = (line: TextLine) => {
      const pagesWithIt = seen.get(nameOf(line)) ?? 0;
      // A bare number that no other page has is more likely to be a cell.
      const isNumber = pageNumber.test(line.text) && (!/^\d+$/.test(line.text) || pagesWithIt > 1);
      return isAtEdge(line, height) && (isNumber || pagesWithIt >= often);
    };
    // Only what nothing else stands outside of: a lone number may be a cell.
    const first = lines.findIndex((line) => !isFurniture(line));
    const last = lines.findLastIndex((line) => !isFurniture(line));
    return first < 0 ? [] : lines.slice(first, last + 1);
  });
}

function isAtEdge({ y, height }: TextLine, pageHeight: number): boolean {
  return y < pageHeight * edge || y + height > pageHeight * (1 - edge);
}

/** A running line is the same but for the number of the page. */
function nameOf({ text }: TextLine): string {
  return text.replaceAll(/\d+/g, "0");
}
