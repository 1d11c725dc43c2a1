import { findNarrativeMeasure } from "#lib/form/narrative.ts";
import { link, paragraphAnchor } from "#lib/locale/address.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import { reportWords } from "#lib/locale/report.ts";
import type { NarrativeRow } from "#lib/queries/narrative.ts";
import type { Report } from "#lib/queries/report.ts";
import { MarkedSentence } from "./marked-sentence.tsx";

interface NarrativeFiguresProps {
  readonly report: Report;
  readonly figures: readonly NarrativeRow[];
  readonly locale: Locale;
}

/** What the text states, sentence by sentence with the words marked; apart from the tables. */
export function NarrativeFigures({ report, figures, locale }: NarrativeFiguresProps) {
  if (figures.length === 0) return null;
  const words = reportWords[locale];
  const query = { agency: report.agency.slug, on: report.year, scope: report.scope };
  const bySentence = Map.groupBy(figures, ({ section, paragraph, sentence }) =>
    [section, paragraph, sentence].join("/"),
  );
  return (
    <section aria-labelledby="narrative">
      <h2 className="fig__title" id="narrative">
        {words.narrativeTitle}
      </h2>
      <p className="fig__sub">{words.narrativeSub}</p>
      <ul className="list told">
        {[...bySentence].map(([key, said]) => (
          <li key={key}>
            <p>
              {said.map((figure) => (
                <Figure key={figure.position} figure={figure} locale={locale} />
              ))}
            </p>
            <MarkedSentence sentence={said[0]?.sentence ?? ""} spans={said} />
          </li>
        ))}
      </ul>
      <p className="links links--below">
        <a className="btn" href={link("/export/narrative.csv", locale, query)}>
          {words.csv}
        </a>
        <a className="btn" href={link("/export/narrative.json", locale, query)}>
          {words.json}
        </a>
      </p>
    </section>
  );
}

interface FigureProps {
  readonly figure: NarrativeRow;
  readonly locale: Locale;
}

/** What is counted or named, and the number; it leads to its paragraph. */
function Figure({ figure, locale }: FigureProps) {
  const { position, section, paragraph, value } = figure;
  return (
    <span id={`narrative-${position}`}>
      <a href={`#${paragraphAnchor(section, paragraph)}`}>
        {findNarrativeMeasure(figure.figure)?.label[locale] ?? figure.figure}
      </a>
      {value !== null && <b className="num"> {amountOf(figure, Number(value), locale)}</b>}
    </span>
  );
}

/** The number with its unit, and whether the text calls it a rough one or denies it in words. */
function amountOf({ unit, said, approximate }: NarrativeRow, value: number, locale: Locale) {
  const words = reportWords[locale];
  const amount = `${formatCount(value, locale)} ${unit}`;
  if (said === "none") return fill(words.narrativeNone, { value: amount });
  return approximate ? fill(words.narrativeAbout, { value: amount }) : amount;
}
