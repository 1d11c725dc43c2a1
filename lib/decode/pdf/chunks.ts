import type { Box } from "../document.ts";
import type { PlacedText } from "./page.ts";
import { joinRuns, type TextLine } from "./text.ts";
import { widthOfText } from "./text-width.ts";

/** Words of a line that stand together, as in a cell without lines around it. */
export interface Chunk extends Box {
  readonly text: string;
  readonly size: number;
}

/** Runs further apart than this many sizes stand in different cells. */
const gap = 0.9;
/** A number this far from the words beside it stands in a cell of its own, if the line is one of a table. */
const valueGap = 0.12;

/** The chunks of a line from left to right. In a line of a table a number is a chunk of its own. */
export function chunksOf({ runs }: TextLine, inTable: boolean): readonly Chunk[] {
  const chunks: PlacedText[][] = [];
  for (const run of runs.flatMap(apart)) {
    const chunk = chunks.at(-1);
    const last = chunk?.at(-1);
    if (chunk === undefined || last === undefined || isApart(last, run, inTable))
      chunks.push([run]);
    else chunk.push(run);
  }
  return chunks.map(chunkOf);
}

function isApart(left: PlacedText, right: PlacedText, inTable: boolean): boolean {
  const room = (right.x - left.x - left.width) / right.size;
  const isEdge = isValueChunk(left) !== isValueChunk(right);
  return room > (inTable && isEdge ? valueGap : gap);
}

/** A run that holds wide spaces as the runs between them, by the usual widths of characters. */
function apart(run: PlacedText): readonly PlacedText[] {
  const words = [...run.text.matchAll(/\S+(?: \S+)*/g)];
  if (words.length < 2) return [run];
  const unit = run.width / widthOfText(run.text);
  return words.map((word) => ({
    ...run,
    text: word[0],
    x: run.x + widthOfText(run.text.slice(0, word.index)) * unit,
    width: widthOfText(word[0]) * unit,
  }));
}

function chunkOf(runs: readonly PlacedText[]): Chunk {
  const [x, y] = [Math.min(...runs.map((run) => run.x)), Math.min(...runs.map((run) => run.y))];
  const right = Math.max(...runs.map((run) => run.x + run.width));
  const bottom = Math.max(...runs.map((run) => run.y + run.height));
  const size = Math.max(...runs.map((run) => run.size));
  return { text: joinRuns(runs), size, x, y, width: right - x, height: bottom - y };
}

const value =
  /^(?:[+\-＋－−]?\s*[\d０-９][\d０-９.,，．]*\s*(?:件|项|条|个|次|宗|份|人|篇|万元|元)?|[/\\／—–―－\-×*]{1,4}|无|〇|零|O|不涉及|未涉及|未增未减|不适用)(?:[（(][^（）()]*[）)])?$/;

/** Whether a chunk may be the value of a cell. */
export function isValueChunk({ text }: Pick<Chunk, "text">): boolean {
  return value.test(text.trim());
}
