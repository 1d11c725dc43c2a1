import type { Locale } from "#lib/locale/locale.ts";
import type { SeriesPoint } from "#lib/queries/series.ts";

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
