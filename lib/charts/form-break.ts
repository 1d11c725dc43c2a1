import { reconsiderationFirstYear } from "#lib/form/appeals.ts";
import type { Comparability } from "#lib/form/indicator.ts";
import { findIndicator } from "#lib/form/indicators.ts";
import type { MeasureRow } from "#lib/queries/chart-rows.ts";

/** What a break is told by: the form and the indicator of a row. */
type Formed = Pick<MeasureRow, "year" | "form" | "indicator">;

/** A change of form between a year and the next. */
export interface FormBreak {
  readonly before: number;
  readonly after: number;
  /** The form that is new. */
  readonly form: number;
  readonly kind: Comparability;
}

/**
 * How two rows compare: by the bridge between their indicators, else the same indicator is the same
 * in the forms of 2019 and 2021; a rate, which has no indicator of its own, changes with 2014 alone.
 */
export function comparabilityOf(from: Formed, to: Formed): Comparability {
  if (from.form === to.form || from.form === null || to.form === null) return "same";
  const bridge =
    bridgeOf(to, String(from.form), from.indicator) ??
    bridgeOf(from, String(to.form), to.indicator);
  if (bridge !== undefined) return bridge;
  if (from.indicator !== to.indicator) return "different";
  return from.form === 2014 || to.form === 2014 ? "similar" : "same";
}

function bridgeOf(row: Formed, form: string, indicator: string | null): Comparability | undefined {
  const bridges = row.indicator === null ? [] : (findIndicator(row.indicator)?.bridges ?? []);
  return bridges.find((bridge) => bridge.form === form && bridge.indicator === indicator)
    ?.comparability;
}

const severity: Readonly<Record<Comparability, number>> = { same: 0, similar: 1, different: 2 };

/** The changes of form over the years, each as grave as the gravest among its rows. */
export function formBreaks(
  rows: readonly (Formed & { readonly agency: string })[],
  years: readonly number[],
): readonly FormBreak[] {
  return years.slice(1).flatMap((after, at) => {
    const before = years[at] ?? after;
    const changes = rows
      .filter(({ year }) => year === after)
      .flatMap((to) => {
        const from = rows.find(({ agency, year }) => year === before && agency === to.agency);
        const changed = from && from.form !== null && to.form !== null && from.form !== to.form;
        return changed ? [{ form: to.form ?? 0, kind: comparabilityOf(from, to) }] : [];
      });
    const gravest = changes.toSorted((a, b) => severity[b.kind] - severity[a.kind])[0];
    return gravest === undefined ? [] : [{ before, after, ...gravest }];
  });
}

/** The year from which the law changed what table 4 counts, when rows lie on both sides of it. */
export function legalBreak(rows: readonly Formed[], years: readonly number[]): number | null {
  const appeals = rows.some(
    ({ indicator }) => indicator !== null && findIndicator(indicator)?.table === "appeals",
  );
  const crossed =
    years.some((year) => year < reconsiderationFirstYear) &&
    years.some((year) => year >= reconsiderationFirstYear);
  return appeals && crossed ? reconsiderationFirstYear : null;
}
