import { cellsOf, followMeasure, type Measure } from "#lib/charts/measure.ts";
import { spanOf } from "#lib/charts/span.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatAmount, formatCount } from "#lib/locale/number.ts";
import { reportWords } from "#lib/locale/report.ts";
import { querySiblings, type Report } from "#lib/queries/report.ts";
import { querySeries } from "#lib/queries/series.ts";
import { db } from "../../../../../_db.ts";
import { describePoint, pointLink } from "../../../../../_ui/point.ts";
import { SparkLine } from "../../../../../_ui/spark.tsx";

interface CellYearsProps {
  readonly report: Report;
  readonly measure: Measure;
  readonly locale: Locale;
}

/** The same cell in the other reports of the body. */
export async function CellYears({ report, measure, locale }: CellYearsProps) {
  const { agency, scope } = report;
  const siblings = await querySiblings(db, agency.slug);
  const held = siblings.filter((other) => other.scope === scope).map(({ year }) => year);
  if (held.length < 2) return null;
  const cells = cellsOf(measure);
  const points = await querySeries(db, {
    agencyId: agency.id,
    scope,
    years: held,
    indicators: cells.map(({ indicator }) => indicator),
    applicants: cells.map(({ applicant }) => applicant),
  });
  const words = reportWords[locale];
  const isAmount = indicatorOf(measure.indicator).measure === "amount";
  const format = (value: number) => (isAmount ? formatAmount : formatCount)(value, locale);
  const values = followMeasure(measure, points, spanOf(held), held);
  const place = { agency: agency.slug, scope, locale };
  return (
    <section aria-labelledby="years">
      <h2 className="fig__title" id="years">
        {words.yearsTitle}
      </h2>
      <SparkLine
        points={values}
        label={words.yearsTitle}
        format={format}
        describe={(point) => describePoint(point, format, locale)}
        hrefOf={(point) => pointLink(point, place)}
      />
      <p className="small muted links">
        {values.map((point) => (
          <a key={point.year} href={pointLink(point, place)}>
            {describePoint(point, format, locale)}
          </a>
        ))}
      </p>
    </section>
  );
}
