import { collectionWords } from "#lib/locale/collection.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatMoment } from "#lib/locale/moment.ts";
import { formatCount } from "#lib/locale/number.ts";
import { type CollectionRow, queryCollection } from "#lib/queries/collection.ts";
import type { Settled } from "#lib/queries/settle.ts";
import { column, defineView } from "#lib/view.ts";
import { saidSources, whyMissing } from "./collection-said.ts";
import { addressOf } from "./said.ts";

/** Sources that are drawn; table and files hold all. */
export const mostDrawnSources = 200;

/** Every source: how far it has come, what it has brought, what is missing and why. */
export const collection = defineView<CollectionRow>({
  id: "collection",
  page: "/collection",
  defaults: { indicator: "new_received", agencies: 1 },
  query: (db, { filters }) => queryCollection(db, filters),
  place: () => null,
  source: (locale) => collectionWords[locale].sourcesSource,
  address: (settled, locale) => addressOf("/collection", settled, locale),
  columns: ({ filters }, locale) => columnsIn(filters.on, locale),
  words: (rows, settled, locale) => {
    const words = collectionWords[locale];
    return {
      title: titleOf(rows, settled, locale),
      definition: fill(words.sourcesSub, { filters: saidSources(settled, locale) }),
      notes: [
        words.sourcesNote,
        ...(rows.length > mostDrawnSources
          ? [fill(words.sourcesMany, { n: formatCount(mostDrawnSources, locale) })]
          : []),
      ],
    };
  },
});

function titleOf(
  rows: readonly CollectionRow[],
  { filters: { on } }: Settled,
  locale: Locale,
): string {
  const words = collectionWords[locale];
  const count = (matching: (row: CollectionRow) => boolean) =>
    formatCount(rows.filter(matching).length, locale);
  const n = formatCount(rows.length, locale);
  if (on !== undefined) {
    return fill(words.sourcesYear, { n, held: count(({ reports }) => reports > 0), year: on });
  }
  return fill(words.sourcesTitle, {
    n,
    whole: count(({ status }) => status === "whole"),
    open: count(({ status }) => status !== "whole" && status !== "never"),
    never: count(({ status }) => status === "never"),
  });
}

function columnsIn(year: number | undefined, locale: Locale) {
  const words = collectionWords[locale];
  const at = (iso: string | null) => (iso === null ? null : formatMoment(iso));
  return [
    column<CollectionRow>("source", words.source, "text", ({ name }) => name),
    column<CollectionRow>("address", words.address, "text", ({ address }) => address),
    column<CollectionRow>("region", words.region, "text", ({ region }) => region?.fullName ?? null),
    column<CollectionRow>("family", words.family, "text", ({ family }) => family),
    column<CollectionRow>("status", words.status, "text", ({ status }) => words[status]),
    count("found", words.found, ({ found }) => found),
    count("fetched", words.fetched, ({ fetched }) => fetched),
    count("read", words.readPages, ({ read }) => read),
    count("reports", words.reports, ({ reports }) => reports),
    column<CollectionRow>("first_year", words.firstYear, "year", ({ firstYear }) => firstYear),
    column<CollectionRow>("last_year", words.lastYear, "year", ({ lastYear }) => lastYear),
    count("numbers_found", words.numbersFound, ({ numbersFound }) => numbersFound),
    count("numbers_expected", words.numbersExpected, (row) => row.numbersExpected),
    count("failures", words.failures, ({ failures }) => failures),
    count("pages_done", words.donePages, ({ done }) => done),
    count("pages_waiting", words.waitingPages, ({ waiting }) => waiting),
    column<CollectionRow>("rounds", words.rounds, "count", ({ round }) => round),
    column<CollectionRow>("begun", words.begun, "text", ({ begunAt }) => at(begunAt)),
    column<CollectionRow>("finished", words.finished, "text", ({ finishedAt }) => at(finishedAt)),
    column<CollectionRow>("last_had", words.lastCame, "text", ({ checkedAt }) => at(checkedAt)),
    column<CollectionRow>("missing", words.why, "text", (row) => {
      const why = whyMissing(row, year, locale);
      return why.length === 0 ? null : why.join(words.pause);
    }),
  ];
}

/** A number of something; blank for a source never collected, of which nothing is known. */
function count(key: string, label: string, of: (row: CollectionRow) => number) {
  return column<CollectionRow>(key, label, "count", (row) =>
    row.status === "never" ? null : of(row),
  );
}
