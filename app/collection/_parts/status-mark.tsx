import type { CollectionStatus, GapKind } from "#lib/collection-status.ts";
import { collectionWords } from "#lib/locale/collection.ts";
import type { Locale } from "#lib/locale/locale.ts";

const marks: Readonly<Record<CollectionStatus | GapKind, string>> = {
  whole: "st--on",
  part: "st--on st--part",
  none: "st--nothing",
  unanswered: "st--late",
  waiting: "st--waits",
  never: "st--uncollected",
  refused: "st--nothing",
  waits: "st--waits",
};

interface StatusMarkProps {
  readonly status: CollectionStatus | GapKind;
  readonly locale: Locale;
}

/** How far something has come: a mark, and the word for it. */
export function StatusMark({ status, locale }: StatusMarkProps) {
  return (
    <span className="reached">
      <span className={`st ${marks[status]}`} />
      {collectionWords[locale][status]}
    </span>
  );
}
