import { followMeasure } from "#lib/charts/measure.ts";
import { sixFigures } from "#lib/charts/six.ts";
import { agenciesWords } from "#lib/locale/agencies.ts";
import { fill } from "#lib/locale/fill.ts";
import { formatYears } from "#lib/locale/number.ts";
import { CountCard } from "./count-card.tsx";
import type { FiguresProps } from "./figures-props.ts";
import { RateCard } from "./rate-card.tsx";

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
      {years.length > 1 && (
        <p className="small muted six__note">{fill(words.sixNote, { years: span })}</p>
      )}
    </section>
  );
}
