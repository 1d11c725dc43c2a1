/**
 * The results of `work` in the order of the items, each with its item. Up to `count` works are under
 * way at a time; the next one begins when its turn comes nearer. The first error ends it.
 */
export async function* workAhead<Item, Result>(
  items: Iterable<Item>,
  count: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [item: Item, result: Result]> {
  const begun: { readonly item: Item; readonly result: Promise<Result> }[] = [];
  for (const item of items) {
    const result = work(item);
    // An error that nobody has come to yet must not end the process.
    result.catch(() => undefined);
    begun.push({ item, result });
    const first = begun.length >= count ? begun.shift() : undefined;
    if (first !== undefined) yield [first.item, await first.result];
  }
  for (const { item, result } of begun) yield [item, await result];
}
