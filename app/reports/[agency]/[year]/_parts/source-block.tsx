import type { ReactNode } from "react";
import { sourceWords } from "#lib/locale/candidate-source.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import { reportWords } from "#lib/locale/report.ts";
import type { Report } from "#lib/queries/report.ts";
import { isWebAddress } from "../../../../_ui/source-link.tsx";

interface SourceBlockProps {
  readonly report: Report;
  readonly locale: Locale;
}

/** Where the report was found, and what its agency and year were read from. */
export function SourceBlock({ report, locale }: SourceBlockProps) {
  const words = reportWords[locale];
  const isWeb = isWebAddress(report.source);
  return (
    <section aria-labelledby="source">
      <h2 className="fig__title" id="source">
        {words.sourceTitle}
      </h2>
      <dl className="pairs">
        <Pair term={isWeb ? words.source : words.file}>
          {isWeb ? (
            <a href={report.source} rel="noreferrer">
              {report.source}
            </a>
          ) : (
            report.source
          )}
        </Pair>
        <Pair term={words.retrieved}>{report.retrievedAt.slice(0, 10)}</Pair>
        <Pair term={words.hash}>
          <code>{report.sha256}</code> {fill(words.bytes, { n: formatCount(report.size, locale) })}
        </Pair>
        <Pair term={words.reportTitle} isQuoted>
          {report.title ?? words.none}
        </Pair>
        <Pair term={words.signed} isQuoted>
          {report.agencyAsPublished ?? words.none}
        </Pair>
        {codesOf(report).map(([term, code]) => (
          <Pair key={term} term={words[term]}>
            {code}
          </Pair>
        ))}
        <Pair term={words.parser}>{report.parser}</Pair>
      </dl>
      {report.candidates.length > 0 && <Candidates report={report} locale={locale} />}
    </section>
  );
}

/** Codes the page prints, those it has. */
function codesOf({ indexNumber, creditCode, siteCode }: Report) {
  const codes = [
    ["indexNumber", indexNumber],
    ["creditCode", creditCode],
    ["siteCode", siteCode],
  ] as const;
  return codes.filter(([, code]) => code !== null);
}

function Candidates({ report, locale }: SourceBlockProps) {
  const words = reportWords[locale];
  return (
    <details className="twin">
      <summary>{words.candidates}</summary>
      <dl className="pairs">
        {report.candidates.map(({ field, value, source }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: candidates are kept in the order read
          <Pair key={at} term={words[`candidate_${field}`]}>
            <span lang="zh-Hans">{value}</span> <small>{sourceWords(source, locale)}</small>
          </Pair>
        ))}
      </dl>
    </details>
  );
}

interface PairProps {
  readonly term: string;
  readonly children: ReactNode;
  /** Whether the words are the report's own. */
  readonly isQuoted?: boolean;
}

/** A term and what it is. */
function Pair({ term, children, isQuoted = false }: PairProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd lang={isQuoted ? "zh-Hans" : undefined}>{children}</dd>
    </div>
  );
}
