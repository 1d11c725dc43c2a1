import type { MeasurePoint } from "#lib/charts/measure.ts";
import { latestOf, type SixId } from "#lib/charts/six.ts";
import { reconsiderationFirstYear } from "#lib/form/appeals.ts";
import type { Unit } from "#lib/form/indicator.ts";
import { agenciesWords } from "#lib/locale/agencies.ts";
import { formatAmount, formatCount } from "#lib/locale/number.ts";
import { unitWord } from "#lib/locale/units.ts";
import { describePoint, pointLink } from "../../../_ui/point.ts";
import { SparkLine } from "../../../_ui/spark.tsx";
import type { FiguresProps } from "./figures-props.ts";

interface CountCardProps extends FiguresProps {
  readonly id: SixId;
  readonly unit: Unit;
  readonly values: readonly MeasurePoint[];
}

/** A number of things or an amount. */
export function CountCard({ id, unit, values, ...props }: CountCardProps) {
  const { locale, years } = props;
  const words = agenciesWords[locale];
  const format = (value: number) =>
    unit === "万元" ? formatAmount(value, locale) : formatCount(value, locale);
  const latest = latestOf(values);
  const isBroken = id === "reviews" && crosses(years, reconsiderationFirstYear);
  return (
    <section className="card">
      <h3>
        {words[id]}
        {latest !== undefined && <small>{latest.year}</small>}
      </h3>
      {latest?.value == null ? (
        <p className="big quiet">
          — <small>{words.noValue}</small>
        </p>
      ) : (
        <p className="big" title={String(latest.value)}>
          {format(latest.value)} <small>{unitWord(unit, locale)}</small>
        </p>
      )}
      <SparkLine
        points={values}
        label={words[id]}
        format={format}
        describe={(point) => describePoint(point, format, locale)}
        hrefOf={(point) => pointLink(point, props)}
      />
      {isBroken && <p className="cap">{words.reviewBreak}</p>}
    </section>
  );
}

/** Whether years lie on both sides of a break. */
function crosses(years: readonly number[], first: number): boolean {
  return years.some((year) => year < first) && years.some((year) => year >= first);
}
