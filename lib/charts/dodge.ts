/** Something that wants to stand at `at` and takes `size` around it. */
export interface Wish {
  readonly at: number;
  readonly size: number;
}

/**
 * Where each may stand so that none overlaps, in the order of their wishes and as near to them as
 * the room from `low` to `high` allows; answers in the order given.
 */
export function dodge(wishes: readonly Wish[], low: number, high: number): readonly number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index })).toSorted((a, b) => a.at - b.at);
  let edge = low;
  const placed = order.map((wish) => {
    const at = Math.max(wish.at, edge + wish.size / 2);
    edge = at + wish.size / 2;
    return { ...wish, at };
  });
  let limit = high;
  const settled = placed.toReversed().map((wish) => {
    const at = Math.max(Math.min(wish.at, limit - wish.size / 2), low + wish.size / 2);
    limit = at - wish.size / 2;
    return { ...wish, at };
  });
  return settled.toSorted((a, b) => a.index - b.index).map(({ at }) => at);
}
