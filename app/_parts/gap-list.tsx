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
  const words = homeWords[locale];
  return (
    <section className="c5" aria-labelledby="gaps">
      <h2 id="gaps" className="fig__title">
        {words.gapsTitle}
      </h2>
      <p className="fig__sub">{words.gapsSub}</p>
      <ul className="list">
        {gaps.map((gap) => (
          <li key={`${gap.agency}/${gap.year}/${gap.scope}`}>
            <p>
              <a href={reportLink(gap, locale)}>
                <span lang="zh-Hans">{gap.name}</span> · {gap.year}
              </a>
            </p>
            <p className="meta">
              {fill(words.gapsCells, { n: gap.unreadable, all: gap.numbersExpected })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
