import type { GapPage } from "#lib/queries/collection-gaps.ts";

/** Pages that gave nothing for the same reason. */
export interface GapGroup {
  /** The first of them. */
  readonly first: GapPage;
  readonly pages: number;
  readonly sources: number;
}

/** Pages by kind and reason: the group with most pages first, then the one met first. */
export function groupGaps(gaps: readonly GapPage[]): readonly GapGroup[] {
  const groups = Map.groupBy(gaps, ({ kind, reason }) => `${kind} ${reason ?? ""}`);
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      const sources = new Set(members.map(({ sourceId }) => sourceId)).size;
      return first === undefined ? [] : [{ first, pages: members.length, sources }];
    })
    .toSorted((one, other) => other.pages - one.pages);
}
