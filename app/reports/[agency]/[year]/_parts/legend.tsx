import type { Locale } from "#lib/locale/locale.ts";
import { reportWords } from "#lib/locale/report.ts";
import { stateWords } from "#lib/locale/states.ts";
import type { Report } from "#lib/queries/report.ts";
import { StateMark } from "../../../../_ui/state-mark.tsx";

const marks = ["blank", "na", "unreadable", "absent"] as const;

interface LegendProps {
  readonly report: Report;
  readonly locale: Locale;
}

/** The marks that occur in this report. */
export function Legend({ report, locale }: LegendProps) {
  const words = reportWords[locale];
  const states = marks.filter((mark) => report.cells.some(({ state }) => state === mark));
  const flags = [...new Set(report.cells.flatMap((cell) => cell.flags))];
  return (
    <section aria-labelledby="legend">
      <h2 className="fig__title" id="legend">
        {words.legendTitle}
      </h2>
      <p className="fig__sub">{words.cellHint}</p>
      <ul className="key key--column">
        {states.map((state) => (
          <li key={state}>
            <StateMark state={state} locale={locale} />
            {stateWords[locale][state]}
          </li>
        ))}
        {flags.map((flag) => (
          <li key={flag}>
            <span className="flag">{words[`mark_${flag}`]}</span>
            {words[`flag_${flag}`]}
          </li>
        ))}
      </ul>
    </section>
  );
}
