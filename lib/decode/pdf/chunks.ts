import type { Box } from "../document.ts";
import type { PlacedText } from "./page.ts";
import { joinRuns, type TextLine } from "./text.ts";

/** Words of a line that stand together, as in a cell without lines around it. */
export interface Chunk extends Box {
  readonly text: string;
  readonly size: number;
}

/** Runs further apart than this many sizes stand in different cells. */
const gap = 0.9;

/** The chunks of a line from left to right. */
export function chunksOf({ runs }: TextLine): readonly Chunk[] {
  const chunks: PlacedText[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs.flatMap(apart)) {
    const chunk = chunks.at(-1);
    if (chunk === undefined || run.x - end > run.size * gap) chunks.push([run]);
    else chunk.push(run);
    end = run.x + run.width;
  }
  return chunks.map(chunkOf);
}

/** A run that holds wide spaces as the runs between them, by the usual widths of characters. */
function apart(run: PlacedText): readonly PlacedText[] {
  const words = [...run.text.matchAll(/\S+(?: \S+)*/g)];
  if (words.length < 2) return [run];
  const unit = run.width / widthOf(run.text);
  return words.map((word) => ({
    ...run,
    text: word[0],
    x: run.x + widthOf(run.text.slice(0, word.index)) * unit,
    width: widthOf(word[0]) * unit,
  }));
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}

function chunkOf(runs: readonly PlacedText[]): Chunk {
  const [x, y] = [Math.min(...runs.map((run) => run.x)), Math.min(...runs.map((run) => run.y))];
  const right = Math.max(...runs.map((run) => run.x + run.width));
  const bottom = Math.max(...runs.map((run) => run.y + run.height));
  const size = Math.max(...runs.map((run) => run.size));
  return { text: joinRuns(runs), size, x, y, width: right - x, height: bottom - y };
}

/** Whether a chunk may be the value of a cell. */
export function isValueChunk({ text }: Chunk): boolean {
  return /^[+-]?[\d,.]+$|^[/\\—–-]{1,2}$|^无$/.test(text);
}
