import type { ValueState } from "#lib/queries/chart-rows.ts";
import { box, type Drawn, disc, rule } from "./drawn.ts";
import { colours } from "./palette.ts";

/** The states in which there is no number to draw. */
export type Absence = Exclude<ValueState, "number" | "zero">;

/** What is missing where a row has no number; null when it has one. */
export function absenceOf(state: ValueState): Absence | null {
  return state === "number" || state === "zero" ? null : state;
}

const half = 4.5;

const draw: Readonly<Record<Absence, (x: number, y: number) => readonly Drawn[]>> = {
  unreadable: (x, y) => [
    box(x - half, y - half, 2 * half, 2 * half, { stroke: colours.stone }),
    ...[
      [-4.5, 0.5, -0.5, -4.5],
      [-4.5, 4.5, 3.5, -4.5],
      [-0.5, 4.5, 4.5, -1],
    ].map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) =>
      rule(x + x1, y + y1, x + x2, y + y2, { colour: colours.stone, z: 10 }),
    ),
  ],
  uncollected: (x, y) => [
    box(x - half, y - half, 2 * half, 2 * half, { stroke: colours.stone, dash: [1.5, 1.5] }),
  ],
  blank: (x, y) => [disc(x, y, 3.75, { stroke: colours.stone, width: 1.25 })],
  na: (x, y) => [rule(x - 4, y, x + 4, y, { colour: colours.stone, width: 1.5, z: 10 })],
  absent: (x, y) => [disc(x, y, 1.75, { fill: colours.stone })],
};

/** The mark of an absence, nine pixels square round a centre; never to be taken for a zero. */
export function absenceMark(state: Absence, x: number, y: number): readonly Drawn[] {
  return draw[state](x, y);
}
