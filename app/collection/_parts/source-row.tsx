import { collectionWords } from "#lib/locale/collection.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatMoment } from "#lib/locale/moment.ts";
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
  const { name, address, status, found, fetched } = row;
  const isAsked = status !== "never";
  return (
    <tr>
      <th scope="row">
        <span lang="zh-Hans">
          {isWebAddress(address) ? <SourceLink source={address}>{name}</SourceLink> : name}
        </span>
        <small title={address}>
          {name === address ? null : address.replace(/^https?:\/\//, "")}
          {row.family !== null && ` · ${row.family}`}
        </small>
      </th>
      <td>
        <StatusMark status={status} locale={locale} />
        <small className="aside">{spanOf(row, locale)}</small>
      </td>
      <td className="num">{isAsked && formatCount(found, locale)}</td>
      <td className="num">{isAsked && formatCount(fetched, locale)}</td>
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

/** When the last round began, and when it ended or how many pages still wait. */
function spanOf({ begunAt, finishedAt, done, waiting }: CollectionRow, locale: Locale): string {
  const words = collectionWords[locale];
  if (begunAt === null) return "";
  const begun = formatMoment(begunAt);
  if (finishedAt !== null) {
    return fill(words.until, { begun, finished: formatMoment(finishedAt) });
  }
  const pages = { done: formatCount(done, locale), waiting: formatCount(waiting, locale) };
  return fill(words.notFinished, { begun, ...pages });
}

interface PartProps {
  readonly row: CollectionRow;
  readonly locale: Locale;
}

function Read({ row, locale }: PartProps) {
  const words = collectionWords[locale];
  const { status, reports, firstYear, lastYear } = row;
  if (status === "never") return null;
  if (firstYear === null || lastYear === null) return <small>{words.noReports}</small>;
  const found = formatCount(row.numbersFound, locale);
  const expected = formatCount(row.numbersExpected, locale);
  return (
    <>
      {fill(words.ofCells, { found, expected })}
      <small className="aside">
        {fill(words.nReports, { n: formatCount(reports, locale) })}{" "}
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
