import type { Block, GridCell } from "./document.ts";

/** One line of a text with its number, from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** A line as a paragraph; none when it is empty. */
export function paragraphOf(line: Line): readonly Block[] {
  const text = line.text.trim();
  if (text === "") return [];
  const start = line.text.indexOf(text);
  const locator = { kind: "text", line: line.number, start, end: start + text.length } as const;
  return [{ kind: "paragraph", text, level: 0, locator }];
}

/** A cell that begins at a place of a line; its locator is the trimmed text. */
export function cellAt(line: Line, start: number, source: string, column: number): GridCell {
  const text = source.trim();
  const begin = start + Math.max(0, source.indexOf(text));
  return {
    text,
    column,
    colspan: 1,
    rowspan: 1,
    locator: { kind: "text", line: line.number, start: begin, end: begin + text.length },
  };
}
