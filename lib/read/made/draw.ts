/** Seeded chance: the same seed draws the same things in the same order. */
export interface Draw {
  /** A whole number from 0 up to, but not with, `limit`. */
  readonly below: (limit: number) => number;
  /** One of the items, each as likely; throws when there is none. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** Whether something happens that does so in this share of cases (0 to 1). */
  readonly chance: (share: number) => boolean;
}

/** Chance from a seed (Mulberry32, a public-domain generator of 32 bits). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => {
      const at = below(items.length);
      for (const item of items.slice(at, at + 1)) return item;
      throw new Error("nothing to pick from");
    },
    chance: (share) => next() < share,
  };
}
