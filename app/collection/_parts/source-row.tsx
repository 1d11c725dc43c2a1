import { collectionWords } from "#lib/locale/collection.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatMoment, formatPeriod } from "#lib/locale/moment.ts";
import { formatCount, formatYears } from "#lib/locale/number.ts";
import type { CollectionRow } from "#lib/queries/collection.ts";
import { whyMissing } from "#lib/views/collection-said.ts";
import { isWebAddress, SourceLink } from "../../_ui/source-link.tsx";
import { StatusMark } from "./status-mark.tsx";

interface SourceRowProps {
  readonly row: CollectionRow;
  readonly year: number | undefined;
  readonly locale: Locale;
}

/** Reasons that a row names; the table of the figure has all. */
const mostNamed = 3;

/** One source in a line: how far it has come from step to step, and why no further. */
export function SourceRow({ row, year, locale }: SourceRowProps) {
  const words = collectionWords[locale];
  const { address, family, status, found, fetched } = row;
  return (
    <tr>
      <th scope="row">
        <SourceName row={row} />
        <small title={address}>
          {[...(family === null ? [] : [family]), bare(address)].join(" · ")}
        </small>
      </th>
      <td>
        <StatusMark status={status} locale={locale} />
        <Round row={row} locale={locale} />
      </td>
      <td className="num">{formatCount(found, locale)}</td>
      <td className="num">{formatCount(fetched, locale)}</td>
      <td className="num">
        <Read row={row} locale={locale} />
      </td>
      <td>
        <Checked row={row} locale={locale} />
      </td>
      <td className="wrap">
        <Why why={whyMissing(row, year, locale)} nothing={words.nothingWhy} locale={locale} />
      </td>
    </tr>
  );
}

/** The name of a source, which leads to its address. */
export function SourceName({ row: { name, address } }: Pick<SourceRowProps, "row">) {
  const shown = name === address ? new URL(address).host : name;
  return (
    <span lang="zh-Hans">
      {isWebAddress(address) ? <SourceLink source={address}>{shown}</SourceLink> : shown}
    </span>
  );
}

/** An address without its protocol. */
function bare(address: string): string {
  return address.replace(/^https?:\/\//, "");
}

interface PartProps {
  readonly row: CollectionRow;
  readonly locale: Locale;
}

/** When the last round began and ended, or how many of its pages still wait. */
function Round({ row: { begunAt, finishedAt, done, waiting }, locale }: PartProps) {
  const words = collectionWords[locale];
  if (begunAt === null) return null;
  if (finishedAt !== null) {
    return <small className="aside">{formatPeriod(begunAt, finishedAt, locale)}</small>;
  }
  const pages = { done: formatCount(done, locale), waiting: formatCount(waiting, locale) };
  return (
    <>
      <small className="aside">{fill(words.begunAt, { begun: formatMoment(begunAt) })}</small>
      <small className="aside">{fill(words.pagesLeft, pages)}</small>
    </>
  );
}

function Read({ row, locale }: PartProps) {
  const words = collectionWords[locale];
  const { reports, firstYear, lastYear } = row;
  if (firstYear === null || lastYear === null) return <small>{words.noReports}</small>;
  const found = formatCount(row.numbersFound, locale);
  const expected = formatCount(row.numbersExpected, locale);
  return (
    <>
      {fill(words.ofCells, { found, expected })}
      <small className="aside">
        {fill(reports === 1 ? words.oneReport : words.nReports, {
          n: formatCount(reports, locale),
        })}{" "}
        {formatYears(firstYear, lastYear, locale)}
      </small>
    </>
  );
}

function Checked({ row: { reports, failures }, locale }: PartProps) {
  const words = collectionWords[locale];
  if (reports === 0) return null;
  if (failures === 0) return words.allHold;
  return <span className="bad">{fill(words.nFail, { n: formatCount(failures, locale) })}</span>;
}

interface WhyProps {
  readonly why: readonly string[];
  readonly nothing: string;
  readonly locale: Locale;
}

function Why({ why, nothing, locale }: WhyProps) {
  if (why.length === 0) return <span className="quiet">{nothing}</span>;
  const more = why.length - mostNamed;
  return (
    <ul className="why">
      {why.slice(0, mostNamed).map((one) => (
        <li key={one}>{one}</li>
      ))}
      {more > 0 && <li className="quiet">{fill(collectionWords[locale].more, { n: more })}</li>}
    </ul>
  );
}
