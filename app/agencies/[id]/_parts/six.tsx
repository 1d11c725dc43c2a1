import { followMeasure } from "#lib/charts/measure.ts";
import { sixFigures } from "#lib/charts/six.ts";
import { agenciesWords } from "#lib/locale/agencies.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatYears } from "#lib/locale/number.ts";
import type { SeriesPoint } from "#lib/queries/series.ts";
import { CountCard } from "./count-card.tsx";
import { RateCard } from "./rate-card.tsx";

/** What the figures of an agency are drawn from. */
export interface FiguresProps {
  readonly agency: string;
  readonly scope: string;
  readonly points: readonly SeriesPoint[];
  /** Every year from the first to the newest report. */
  readonly years: readonly number[];
  /** The years of which a report is held. */
  readonly held: readonly number[];
  readonly locale: Locale;
}

/** Six figures of a body: the latest value, and a small line over the years. */
export function SixFigures(props: FiguresProps) {
  const { points, years, held, locale } = props;
  const words = agenciesWords[locale];
  const span = formatYears(years[0] ?? 0, years.at(-1) ?? 0, locale);
  return (
    <section aria-labelledby="six">
      <h2 className="vh" id="six">
        {words.sixTitle}
      </h2>
      <div className="six">
        {sixFigures.map(({ id, measure, unit }) =>
          measure === null ? (
            <RateCard key={id} {...props} />
          ) : (
            <CountCard
              key={id}
              id={id}
              unit={unit}
              values={followMeasure(measure, points, years, held)}
              {...props}
            />
          ),
        )}
      </div>
      <p className="small muted six__note">{fill(words.sixNote, { years: span })}</p>
    </section>
  );
}
