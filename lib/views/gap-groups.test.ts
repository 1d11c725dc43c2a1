import { describe, expect, it } from "vitest";
import type { GapPage } from "#lib/queries/collection-gaps.ts";
import { groupGaps } from "./gap-groups.ts";

function gap(sourceId: number, kind: GapPage["kind"], reason: string | null): GapPage {
  const address = `http://a.gov.cn/${sourceId}`;
  return {
    sourceId,
    kind,
    reason,
    address,
    source: "甲",
    called: null,
    isReport: 1,
    checkedAt: null,
  };
}

describe("groupGaps(gaps)", () => {
  it("counts pages and sources by kind and reason, most pages first", () => {
    const groups = groupGaps([
      gap(1, "never", null),
      gap(2, "waits", null),
      gap(2, "refused", "HTTP 404"),
      gap(3, "refused", "HTTP 404"),
      gap(3, "refused", "HTTP 404"),
    ]);
    expect(groups.map(({ first, pages, sources }) => [first.kind, pages, sources])).toEqual([
      ["refused", 3, 2],
      ["never", 1, 1],
      ["waits", 1, 1],
    ]);
    expect(groups[0]?.first.sourceId).toBe(2);
  });
});
