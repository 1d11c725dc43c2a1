import { parseFilters } from "#lib/filters.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { outcomes } from "#lib/views/requests.ts";
import { db } from "../../../_db.ts";
import { ViewFigure } from "../../../_ui/view-figure.tsx";

interface OutcomesFigureProps {
  readonly agency: string;
  readonly scope: string;
  readonly locale: Locale;
}

/** How the body's requests ended, year by year; nothing where no report prints it. */
export async function OutcomesFigure({ agency, scope, locale }: OutcomesFigureProps) {
  const view = await outcomes.load(db, parseFilters({ agency, scope, as: "count" }), locale);
  if (view.records.every(({ value }) => value === null)) return null;
  return <ViewFigure view={view} locale={locale} />;
}
