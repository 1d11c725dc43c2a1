/**
 * How far a source has come: `never` it was not yet asked, `waiting` pages of its last round wait,
 * `unanswered` pages of it did not come, `none` it named no report, `part` something of it was
 * refused, `whole` it was gone through and everything found is held.
 */
export const collectionStatuses = [
  "whole",
  "part",
  "none",
  "unanswered",
  "waiting",
  "never",
] as const;

export type CollectionStatus = (typeof collectionStatuses)[number];

/** Why a page gave nothing: it was `refused`, its site did not answer, it waits, its source was never asked. */
export const gapKinds = ["unanswered", "refused", "waits", "never"] as const;

export type GapKind = (typeof gapKinds)[number];
