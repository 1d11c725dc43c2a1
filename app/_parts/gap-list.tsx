import { reportLink } from "#lib/locale/address.ts";
import { fill } from "#lib/locale/fill.ts";
import { homeWords } from "#lib/locale/home.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { GapRow } from "#lib/queries/headline.ts";

interface GapListProps {
  readonly gaps: readonly GapRow[];
  readonly locale: Locale;
}

/** Reports with cells that could not be read. */
export function GapList({ gaps, locale }: GapListProps) {
  const { gapsCells } = homeWords[locale];
  return (
    <ul className="list">
      {gaps.map((gap) => (
        <li key={`${gap.agency}/${gap.year}/${gap.scope}`}>
          <p>
            <a href={reportLink(gap, locale)}>
              <span lang="zh-Hans">{gap.name}</span> · {gap.year}
            </a>
          </p>
          <p className="meta">{fill(gapsCells, { n: gap.unreadable, all: gap.numbersExpected })}</p>
        </li>
      ))}
    </ul>
  );
}
