import { outcomeGroups } from "#lib/form/requests.ts";
import { reportLink } from "#lib/locale/address.ts";
import { fill } from "#lib/locale/fill.ts";
import { filterWords } from "#lib/locale/filters.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount, formatFraction, formatShare } from "#lib/locale/number.ts";
import { viewWords } from "#lib/locale/views.ts";
import type { LensPart, LensReading } from "#lib/queries/lens.ts";
import type { Settled } from "#lib/queries/settle.ts";

interface LensFigureProps {
  readonly readings: readonly LensReading[];
  readonly settled: Settled;
  readonly locale: Locale;
}

const looks: Readonly<Record<LensPart["id"], string>> = {
  granted: "b-granted",
  partially_granted: "b-partial",
  denied: "b-denied",
  unable: "b-unable",
  not_processed: "b-noproc",
  other: "b-other",
  carried_out: "b-carry",
};

/** The same report under three denominators: filled parts are counted, empty boxes are not. */
export function LensFigure({ readings, settled, locale }: LensFigureProps) {
  const words = viewWords[locale];
  const shares = readings.flatMap(({ share }) => share ?? []);
  const said = {
    agency: settled.agencies[0]?.name ?? "",
    year: settled.on,
    low: formatShare(Math.min(...shares), locale),
    high: formatShare(Math.max(...shares), locale),
  };
  const place = { agency: settled.agencies[0]?.slug ?? "", year: settled.on, scope: settled.scope };
  if (readings.length === 0) return null;
  return (
    <figure className="fig" id="lens" aria-labelledby="lens-title">
      <figcaption className="fig__head">
        <h2 className="fig__title" id="lens-title">
          {fill(shares.length > 1 ? words.lensTitle : words.lensOne, said)}
        </h2>
        <p className="fig__sub">{fill(words.lensSub, said)}</p>
      </figcaption>
      <div className="fig__body lens">
        {readings.map((reading) => (
          <LensRow key={reading.lens} reading={reading} locale={locale} />
        ))}
      </div>
      <div className="fig__end">
        <p className="fig__src">
          <a href={reportLink(place, locale)}>{words.source}</a>
        </p>
      </div>
    </figure>
  );
}

function LensRow({ reading, locale }: { readonly reading: LensReading; readonly locale: Locale }) {
  const { lens, part, whole, share, parts } = reading;
  return (
    <div className="lens__row">
      <span className="lens__name">{filterWords[locale][lens]}</span>
      <b>{share === null ? "—" : formatShare(share, locale)}</b>
      <div className="parts">
        {parts
          .filter(({ value }) => value > 0)
          .map((one) => (
            <Part key={one.id} part={one} locale={locale} />
          ))}
      </div>
      <span className="frac">{formatFraction(part, whole, locale)}</span>
    </div>
  );
}

function Part({ part, locale }: { readonly part: LensPart; readonly locale: Locale }) {
  const { id, value, counted } = part;
  const label = outcomeGroups.find((group) => group.id === id)?.label[locale] ?? carried[locale];
  const count = formatCount(value, locale);
  return (
    <span
      className={counted ? looks[id] : "out"}
      style={{ flex: value }}
      title={`${label} ${count}`}
    >
      <i>{label}</i> <span>{count}</span>
    </span>
  );
}

const carried = { zh: "结转下年", en: "Carried forward" };
