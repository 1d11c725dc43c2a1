import type { Box } from "../document.ts";
import type { PlacedText } from "./page.ts";

/** Runs on one base line, from left to right. */
export interface TextLine extends Box {
  readonly runs: readonly PlacedText[];
  readonly text: string;
  /** Size of its largest run. */
  readonly size: number;
}

/** Runs further apart than this part of their size have a space between them. */
const spaceWidth = 0.3;

/** Sets runs into lines from top to bottom; runs whose middles are level stand in one line. */
export function linesOf(texts: readonly PlacedText[]): readonly TextLine[] {
  const downward = texts.filter((text) => text.downward).toSorted((a, b) => b.x - a.x || a.y - b.y);
  const level = texts
    .filter((text) => !text.downward)
    .toSorted((a, b) => middleOf(a) - middleOf(b));
  const lines: PlacedText[][] = [];
  for (const text of level) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    const isLevel =
      first !== undefined &&
      middleOf(text) - middleOf(first) < Math.min(text.size, first.size) * 0.5;
    if (line !== undefined && isLevel) line.push(text);
    else lines.push([text]);
  }
  return [...lines, ...downward.map((text) => [text])]
    .map(lineOf)
    .toSorted((a, b) => (isDownwardLine(a) || isDownwardLine(b) ? 0 : a.y - b.y));
}

function isDownwardLine({ runs }: TextLine): boolean {
  return runs.some(({ downward }) => downward);
}

function middleOf({ y, height }: Box): number {
  return y + height / 2;
}

function lineOf(runs: readonly PlacedText[]): TextLine {
  const sorted = runs.toSorted((a, b) => a.x - b.x);
  const [left, top] = [Math.min(...runs.map(({ x }) => x)), Math.min(...runs.map(({ y }) => y))];
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  const bottom = Math.max(...runs.map(({ y, height }) => y + height));
  return {
    runs: sorted,
    text: joinRuns(sorted),
    size: Math.max(...runs.map(({ size }) => size)),
    ...{ x: left, y: top, width: right - left, height: bottom - top },
  };
}

/** The text of runs from left to right, a space where they stand apart. */
export function joinRuns(runs: readonly PlacedText[]): string {
  let text = "";
  let end = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const apart = run.x - end > Math.min(run.size, run.height) * spaceWidth;
    text += apart ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  return text.trim();
}
