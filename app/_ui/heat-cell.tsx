import type { Locale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import type { ValueState } from "#lib/queries/chart-rows.ts";
import { StateMark } from "./state-mark.tsx";

interface HeatCellProps {
  readonly state: ValueState;
  readonly value: number | null;
  /** Step of the scale, 0 for a printed zero to 6. */
  readonly step: number;
  readonly href: string | undefined;
  readonly locale: Locale;
  /** Smaller words beside the number. */
  readonly aside?: string;
}

/** A cell of a heat table: darker for more, the look of its state without a number. */
export function HeatCell({ state, value, step, href, locale, aside }: HeatCellProps) {
  if (value === null) {
    const absence = state === "number" || state === "zero" ? "absent" : state;
    return (
      <td>
        <span className="qx">
          <StateMark state={absence} locale={locale} />
        </span>
      </td>
    );
  }
  const shown = formatCount(value, locale);
  return (
    <td>
      <span className={`q${step}`}>
        {aside !== undefined && <b>{aside} </b>}
        {href === undefined ? shown : <a href={href}>{shown}</a>}
      </span>
    </td>
  );
}

const steps = 6;

/** The step of a number by its share of the largest: few classes, zero apart. */
export function stepOfShare(value: number | null, largest: number): number {
  if (value === null || value === 0 || largest === 0) return 0;
  return Math.min(steps, Math.max(1, Math.ceil((value / largest) * steps)));
}

/** The step of a number by its digits: one step more is ten times as much. */
export function stepOfDigits(value: number | null): number {
  if (value === null || value === 0) return 0;
  return Math.min(steps, Math.max(1, Math.ceil(Math.log10(Math.abs(value) + 1))));
}
