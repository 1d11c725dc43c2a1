import { link, reportLink } from "#lib/locale/address.ts";
import { agenciesWords } from "#lib/locale/agencies.ts";
import { sourceWords } from "#lib/locale/candidate-source.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import { reportWords } from "#lib/locale/report.ts";
import type { Report, Sibling } from "#lib/queries/report.ts";

interface ReportHeadProps {
  readonly report: Report;
  readonly siblings: readonly Sibling[];
  readonly locale: Locale;
}

/** Whose report on which year, its facts, and the way to the other years. */
export function ReportHead({ report, siblings, locale }: ReportHeadProps) {
  const words = reportWords[locale];
  const [before = "", after = ""] = fill(words.title, { year: report.year }).split("{agency}");
  return (
    <header className="head">
      <p className="crumb">
        <a href={link("/agencies", locale)}>{agenciesWords[locale].crumb}</a>
        {" / "}
        <a href={link(`/agencies/${report.agency.slug}`, locale)} lang="zh-Hans">
          {report.agency.name}
        </a>
      </p>
      <h1 className="kp">
        {before}
        <span lang="zh-Hans">{report.agency.name}</span>
        <wbr />
        {after}
      </h1>
      <p className="facts">
        {factsOf(report, locale).map(([term, fact]) => (
          <span key={term}>
            {term}
            {words.colon}
            {fact}
          </span>
        ))}
      </p>
      <Years report={report} siblings={siblings} locale={locale} />
      <Conflicts report={report} locale={locale} />
      {report.partial && <p className="note note--warn note--head">{words.partial}</p>}
    </header>
  );
}

/** What the report says in two ways about itself. */
function Conflicts({ report, locale }: Pick<ReportHeadProps, "report" | "locale">) {
  const words = reportWords[locale];
  return report.conflicts.map(({ field, said }) => (
    <p key={field} className="note note--warn note--head">
      {fill(words[`conflict_${field}`], {
        said: said
          .map(({ value, source }) =>
            fill(words.conflictSaid, { value, source: sourceWords(source, locale) }),
          )
          .join(words.conflictAnd),
      })}
    </p>
  ));
}

function Years({ report, siblings, locale }: ReportHeadProps) {
  const { agency, year, scope } = report;
  if (siblings.length < 2) return null;
  return (
    <nav className="seg seg--head" aria-label={reportWords[locale].otherYears}>
      {siblings.map((sibling) => {
        const isThis = sibling.year === year && sibling.scope === scope;
        const isOnly = siblings.filter((other) => other.year === sibling.year).length === 1;
        return (
          <a
            key={`${sibling.year}/${sibling.scope}`}
            href={reportLink({ agency: agency.slug, ...sibling }, locale)}
            aria-current={isThis ? "page" : undefined}
          >
            {sibling.year}
            {!isOnly && ` ${agenciesWords[locale][`scope_${sibling.scope}`]}`}
          </a>
        );
      })}
    </nav>
  );
}

function factsOf(report: Report, locale: Locale): readonly (readonly [string, string])[] {
  const words = reportWords[locale];
  const forms = [...new Set(report.forms.map(({ form }) => form))];
  return [
    [words.scope, agenciesWords[locale][`scope_${report.scope}`]],
    [words.publishedOn, publication(report, locale)],
    [words.form, forms.join(", ")],
    [
      words.numbersFound,
      fill(words.ofCells, {
        found: formatCount(report.numbersFound, locale),
        expected: formatCount(report.numbersExpected, locale),
      }),
    ],
    [
      words.failures,
      report.failures === 0 ? words.noFailures : fill(words.nFailures, { n: report.failures }),
    ],
  ];
}

/** Day of publication, what it rests on, and how it stands to the legal date, as far as they are known. */
function publication(report: Report, locale: Locale): string {
  const words = reportWords[locale];
  const { publishedOn, publishedConfidence: how, deadline, punctuality } = report;
  const basis = how === null || how === "stated" ? null : words[`basis_${how}`];
  const due = deadline === null ? words.noDeadline : fill(words.deadline, { day: deadline });
  const verdict = punctuality === "on" ? words.onTime : words.late;
  if (publishedOn === null) return fill(words.published, { day: words.unknownDate, due });
  const rests = basis === null ? due : fill(words.basis, { basis, due });
  if (punctuality === null) return fill(words.published, { day: publishedOn, due: rests });
  return fill(words.publishedJudged, { day: publishedOn, verdict, due: rests });
}
