import type { Paragraph } from "../document.ts";
import { rounded } from "./table.ts";
import type { TextLine } from "./text.ts";

/** A line outside of tables, with its page. */
export interface PageLine extends TextLine {
  readonly page: number;
}

/** A line that ends so many sizes before the right edge of the text ends its paragraph. */
const short = 2.5;
/** A line that begins so many sizes behind the left edge begins a paragraph. */
const indent = 1.2;
/** A heading of the form begins a paragraph wherever it stands. */
const heading = /^[一二三四五六七八九十]{1,2}、|^[（(][一二三四五六七八九十]{1,2}[）)]/;
/** Lines further apart than this many sizes belong to different paragraphs. */
const apart = 2.6;

/**
 * Lines put together to paragraphs: a line goes on with the one before it unless it is set in, or the
 * one before ended early, or the two differ in size. A paragraph that a page break cuts is whole.
 */
export function paragraphsOf(lines: readonly PageLine[], edges: Edges): readonly Paragraph[] {
  const groups: PageLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && goesOn(before, line, edges)) {
      group.push(line);
    } else groups.push([line]);
  }
  return groups.map(paragraphOf);
}

/** Where the text of a document begins and ends on its lines. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

function goesOn(before: PageLine, line: PageLine, { left, right }: Edges): boolean {
  const sameSize = Math.abs(before.size - line.size) < 1;
  const isSetIn = line.x - left > line.size * indent;
  const endsEarly = right - (before.x + before.width) > before.size * short;
  const isNear = before.page !== line.page || line.y - before.y < before.size * apart;
  return sameSize && isNear && !isSetIn && !endsEarly && !heading.test(line.text);
}

function paragraphOf(lines: readonly PageLine[]): Paragraph {
  const [first] = lines;
  const own = lines.filter(({ page }) => page === first?.page);
  const [x, y] = [Math.min(...own.map((line) => line.x)), Math.min(...own.map((line) => line.y))];
  const right = Math.max(...own.map((line) => line.x + line.width));
  const bottom = Math.max(...own.map((line) => line.y + line.height));
  return {
    kind: "paragraph",
    text: lines.map(({ text }) => text).join(""),
    level: 0,
    locator: {
      kind: "page",
      page: first?.page ?? 1,
      ...rounded({ x, y, width: right - x, height: bottom - y }),
    },
  };
}
