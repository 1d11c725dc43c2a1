import type { ReactNode } from "react";
import { fill } from "#lib/locale/fill.ts";
import { homeWords } from "#lib/locale/home.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount, formatFraction, formatShare, formatYears } from "#lib/locale/number.ts";
import type { Headline } from "#lib/queries/headline.ts";

interface HeadlineProps {
  readonly headline: Headline;
  readonly locale: Locale;
}

/** Four numbers about what is held, each with what it is counted against. */
export function HeadlineFigures({ headline, locale }: HeadlineProps) {
  const words = homeWords[locale];
  const count = (value: number) => formatCount(value, locale);
  const failed = headline.tested - headline.passed;
  const { firstYear, newestYear } = headline;
  if (firstYear === null || newestYear === null) return null;
  return (
    <dl className="kpis">
      <Kpi
        term={fill(words.newestHeld, { year: newestYear })}
        value={count(headline.newestHeld)}
        against={fill(words.ofAgencies, { n: count(headline.agencies) })}
        share={headline.newestHeld / headline.agencies}
        note={words.newestNote}
      />
      <Kpi
        term={words.passed}
        value={headline.tested > 0 ? formatShare(headline.passed / headline.tested, locale) : "—"}
        against={formatFraction(headline.passed, headline.tested, locale)}
        share={headline.passed / headline.tested}
        note={failed > 0 ? fill(words.failedNote, { n: count(failed) }) : words.passedNote}
      >
        {fill(words.untestedNote, { n: count(headline.reports - headline.tested) })}
      </Kpi>
      <Kpi
        term={fill(words.held, { years: formatYears(firstYear, newestYear, locale) })}
        value={count(headline.reports)}
        against={words.heldUnit}
        share={1 - headline.partial / headline.reports}
        note={fill(words.partialNote, { n: count(headline.partial) })}
      />
      <Kpi
        term={words.numbers}
        value={count(headline.numbersFound)}
        against={fill(words.ofCells, { n: count(headline.numbersExpected) })}
        share={headline.numbersFound / headline.numbersExpected}
        note={fill(words.unreadableNote, { n: count(headline.unreadable) })}
      />
    </dl>
  );
}

interface KpiProps {
  readonly term: string;
  readonly value: string;
  readonly against: string;
  readonly share: number;
  readonly note: string;
  readonly children?: ReactNode;
}

function Kpi({ term, value, against, share, note, children }: KpiProps) {
  return (
    <div className="kpi">
      <dt>{term}</dt>
      <dd>
        {value} <small>{against}</small>
      </dd>
      <dd className="kpi__note">
        <span className="meter" style={{ "--share": Number.isFinite(share) ? share : 0 }} />
        {note}
        {children !== undefined && <br />}
        {children}
      </dd>
    </div>
  );
}
