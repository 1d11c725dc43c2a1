import { timeOf } from "./clock.ts";
import { type Measure, most } from "./measure.ts";

/** A piece of work, and the part of it that a library does alone. */
export interface Pair {
  readonly name: string;
  readonly ours: () => unknown;
  readonly alone: () => unknown;
  /** How often the library's time our work may take. */
  readonly reach: number;
  /** How much is worked on, in words. */
  readonly amount: string;
  readonly rounds: number;
}

/** Rounds before those that count: until then code is not compiled. */
const warmUp = 8;

/**
 * How many times longer a piece of work takes than the library's part of it. The two take turns, and
 * the fastest of each counts: what else the machine does only makes slower.
 */
export async function ratioOf({
  name,
  ours,
  alone,
  reach,
  amount,
  rounds,
}: Pair): Promise<Measure> {
  let [mine, theirs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const time = { alone: await timeOf(alone), ours: await timeOf(ours) };
    if (round < warmUp) continue;
    mine = Math.min(mine, time.ours);
    theirs = Math.min(theirs, time.alone);
  }
  return {
    name: `reading ${name}`,
    value: mine / theirs,
    unit: "×",
    reach: most(reach),
    detail: `${mine.toFixed(1)} ms against ${theirs.toFixed(1)} ms on ${amount}`,
  };
}
