import { disclosureRates, latestOf, type RatePoint } from "#lib/charts/six.ts";
import { agenciesWords } from "#lib/locale/agencies.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatFraction, formatShare } from "#lib/locale/number.ts";
import { fewestCases, shakyCases } from "#lib/rate.ts";
import { wilson } from "#lib/wilson.ts";
import { describePoint, pointLink } from "../../../_ui/point.ts";
import { SparkLine } from "../../../_ui/spark.tsx";
import type { FiguresProps } from "./figures-props.ts";

/** The disclosure rate with its fraction and interval; too few cases have no rate. */
export function RateCard(props: FiguresProps) {
  const { points, years, held, locale } = props;
  const words = agenciesWords[locale];
  const rates = disclosureRates(points, years, held);
  const shown = latestOf(rates) ?? rates.findLast(({ whole }) => whole !== null);
  const format = (share: number) => formatShare(share, locale);
  return (
    <section className="card">
      <h3>
        {words.disclosureRate}
        {shown !== undefined && <small>{shown.year}</small>}
      </h3>
      <Big rate={shown} {...props} />
      <SparkLine
        points={rates}
        label={words.disclosureRate}
        format={format}
        describe={(point) => describePoint(point, format, locale)}
        hrefOf={(point) => pointLink(point, props)}
        isHollow={({ year }) => isShaky(rates.find((rate) => rate.year === year))}
      />
      {shown?.part != null && shown.whole !== null && (
        <p className="cap">{noteOf(shown.part, shown.whole, locale)}</p>
      )}
    </section>
  );
}

function Big({ rate, ...props }: FiguresProps & { readonly rate: RatePoint | undefined }) {
  const { locale } = props;
  const words = agenciesWords[locale];
  if (rate === undefined || rate.part === null || rate.whole === null) {
    return (
      <p className="big quiet">
        — <small>{words.noDenominator}</small>
      </p>
    );
  }
  const fraction = formatFraction(rate.part, rate.whole, locale);
  return (
    <p className="big">
      <a href={pointLink(rate, props)}>
        {rate.value === null ? "—" : formatShare(rate.value, locale)}
      </a>{" "}
      <small>{fraction}</small>
    </p>
  );
}

function noteOf(part: number, whole: number, locale: Locale): string {
  const words = agenciesWords[locale];
  if (whole < fewestCases) return words.fewCases;
  const { low, high } = wilson(Math.min(part, whole), whole);
  const interval = fill(words.wilson, {
    low: formatShare(low, locale),
    high: formatShare(high, locale),
  });
  return whole < shakyCases ? `${interval}${words.pause}${words.someCases}` : interval;
}

function isShaky(rate: RatePoint | undefined): boolean {
  return rate?.whole != null && rate.whole < shakyCases;
}
