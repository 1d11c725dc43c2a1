/** A list under way, with the lists below it. */
export interface List {
  /** Where it began; it may lead to other lists below this folder alone. */
  start: URL;
  /** Pages of lists fetched so far. */
  pages: number;
  /** Addresses it has named so far. */
  readonly named: Set<string>;
}

/** A list longer than this is not read to its end. */
export const mostPages = 50;

/** Lists below lists below lists are followed this far. */
export const deepest = 3;

/** Begins a list at an address. */
export function beginList(start: URL): List {
  return { start, pages: 0, named: new Set() };
}
