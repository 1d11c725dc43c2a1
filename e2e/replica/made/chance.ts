/** A whole number from 0 up to below `limit`, by chance that can be repeated. */
export type Chance = (limit: number) => number;

/** Makes a row of chances that follows from the seed alone (the generator called mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
