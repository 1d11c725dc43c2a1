import type { CellState } from "#lib/form/state.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { stateWords } from "#lib/locale/states.ts";

interface StateMarkProps {
  readonly state: Exclude<CellState, "number" | "zero"> | "uncollected";
  readonly locale: Locale;
  /** The text as printed, where there is one. */
  readonly raw?: string;
}

/** The look of a cell without a number: each kind of absence has its own. */
export function StateMark({ state, locale, raw = "" }: StateMarkProps) {
  const word = stateWords[locale][state];
  const said = raw === "" ? word : `${word} (${raw})`;
  return <span className={`st st--${state}`} role="img" aria-label={said} title={said} />;
}
