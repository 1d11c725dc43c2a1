import type { Block, Document } from "./document.ts";
import { type Line, paragraphOf } from "./line.ts";
import { pipedBlocks } from "./piped.ts";
import { tabbedBlocks } from "./tabbed.ts";

/**
 * A plain text as paragraphs and tables: cells behind tabs (one a line, or several), cells between
 * pipes (a row or a cell a line), else every line a paragraph (DOMAIN.md part 4.3).
 */
export function decodePlainText(text: string): Document {
  const lines = text.split(/\r\n|\r|\n/).map((line, at) => ({ text: line, number: at + 1 }));
  return {
    format: "text",
    title: null,
    meta: new Map(),
    blocks: blocksOf(lines),
    attachments: [],
    images: 0,
  };
}

function blocksOf(lines: readonly Line[]): readonly Block[] {
  if (share(lines, /\t/) > 0.1) return tabbedBlocks(lines);
  if (share(lines, /\|/) > 0.1) return pipedBlocks(lines);
  return lines.flatMap(paragraphOf);
}

function share(lines: readonly Line[], mark: RegExp): number {
  const filled = lines.filter(({ text }) => text.trim() !== "");
  return filled.filter(({ text }) => mark.test(text)).length / Math.max(1, filled.length);
}
