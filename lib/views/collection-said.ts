import { findRegion } from "#lib/agency/region-codes.ts";
import { collectionWords } from "#lib/locale/collection.ts";
import { describeReason } from "#lib/locale/collection-reasons.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatDay } from "#lib/locale/moment.ts";
import { formatCount } from "#lib/locale/number.ts";
import type { CollectionRow } from "#lib/queries/collection.ts";
import type { GapPage } from "#lib/queries/collection-gaps.ts";
import type { Settled } from "#lib/queries/settle.ts";

/** The filters of sources in words, for a caption; empty when nothing narrows them. */
export function saidSources({ filters }: Settled, locale: Locale): string {
  const words = collectionWords[locale];
  const { region, host, status, on } = filters;
  const said = [
    ...(region === undefined
      ? []
      : [fill(words.saidRegion, { name: findRegion(region)?.fullName ?? region })]),
    ...(host === undefined ? [] : [fill(words.saidHost, { name: host })]),
    ...(status === undefined ? [] : [fill(words.saidStatus, { name: words[status] })]),
    ...(on === undefined ? [] : [fill(words.saidYear, { name: on })]),
  ];
  if (said.length === 0) return "";
  return `${said.join(words.pause)}${locale === "zh" ? "。" : "."}`;
}

/**
 * What a source has not brought and why, a phrase a reason, the commonest first; empty when nothing is
 * missing. With a year it says so where no report on it is held.
 */
export function whyMissing(
  row: CollectionRow,
  year: number | undefined,
  locale: Locale,
): readonly string[] {
  const words = collectionWords[locale];
  if (row.status === "never") return [words.neverWhy];
  const why = row.shortfalls.map(({ reason, pages }) => {
    const said = reason === null ? words.waitsWhy : describeReason(reason, locale);
    return fill(pages === 1 ? words.once : words.times, {
      why: said,
      n: formatCount(pages, locale),
    });
  });
  return [
    ...(year !== undefined && row.reports === 0 ? [fill(words.yearWhy, { year })] : []),
    ...(row.status === "none" && why.length === 0 ? [words.noneWhy] : []),
    ...why,
  ];
}

/** Why a page gave nothing, and when it last came where it once did. */
export function whyGap({ kind, reason, checkedAt }: GapPage, locale: Locale): string {
  const words = collectionWords[locale];
  if (kind === "never") return words.neverWhy;
  const why = reason === null ? words.waitsWhy : describeReason(reason, locale);
  if (checkedAt === null || kind === "refused") return why;
  return [why, fill(words.askedLast, { day: formatDay(checkedAt) })].join(words.pause);
}
