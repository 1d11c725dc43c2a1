import type { PlacedText } from "./page.ts";
import type { TablePart } from "./table.ts";

/** How far below the last rule, in heights of its letters, a line of a cell may begin. */
const nearest = 0.5;

/**
 * The lines of a cell that a page prints just below the last rule of its table, where the cell is torn
 * by the end of the page: each begins below a line of the same cell. In reading order; empty for a
 * table that ends with its rule.
 */
export function overhangOf(part: TablePart, texts: readonly PlacedText[]): readonly PlacedText[] {
  const bottom = part.box.y + part.box.height;
  return texts.filter(({ x, y, height }) => {
    const isNear = y + height / 2 >= bottom && y - bottom <= height * nearest;
    const isBelow = (line: PlacedText) =>
      Math.abs(line.x - x) <= 1 && line.y < y && line.y + line.height * 2 >= y;
    return isNear && part.texts.some(isBelow);
  });
}

/** The part with lines that hang over its last rule set just above it. */
export function withOverhang(part: TablePart, hanging: readonly PlacedText[]): TablePart {
  const bottom = part.box.y + part.box.height;
  const raised = hanging.map((text) => ({ ...text, y: bottom - text.height * 0.6 }));
  return { ...part, texts: [...part.texts, ...raised] };
}
