import { collectionWords } from "#lib/locale/collection.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatMoment } from "#lib/locale/moment.ts";
import { formatCount } from "#lib/locale/number.ts";
import { type GapPage, queryGapPages } from "#lib/queries/collection-gaps.ts";
import { column, defineView } from "#lib/view.ts";
import { saidSources, whyGap } from "./collection-said.ts";
import { groupGaps } from "./gap-groups.ts";
import { addressOf } from "./said.ts";

/** More pages than this help nobody; a region or a host narrows them. */
const mostGaps = 1000;

/** Reasons that are drawn; table and files hold every page. */
export const mostDrawnReasons = 15;

/** Every page that the last rounds did not bring, and every source never asked, with the reason. */
export const collectionGaps = defineView<GapPage>({
  id: "collection-gaps",
  page: "/collection",
  defaults: { indicator: "new_received", agencies: 1 },
  query: (db, { filters }) => queryGapPages(db, filters, mostGaps),
  place: () => null,
  source: (locale) => collectionWords[locale].sourcesSource,
  address: (settled, locale) => addressOf("/collection", settled, locale),
  columns: (_settled, locale) => columnsIn(locale),
  words: (rows, settled, locale) => {
    const words = collectionWords[locale];
    const year = settled.filters.on;
    const isCut = rows.length === mostGaps;
    const title = isCut ? words.gapsMany : words.gapsTitle;
    return {
      title: fill(title, { n: formatCount(rows.length, locale) }),
      definition: fill(words.gapsSub, { filters: saidSources(settled, locale) }),
      notes: [
        words.gapsNote,
        ...(year === undefined ? [] : [fill(words.gapsYear, { year })]),
        ...(groupGaps(rows).length > mostDrawnReasons
          ? [fill(words.gapsGroups, { n: mostDrawnReasons })]
          : []),
        ...(isCut ? [fill(words.gapsLimit, { n: formatCount(mostGaps, locale) })] : []),
      ],
    };
  },
});

function columnsIn(locale: Locale) {
  const words = collectionWords[locale];
  return [
    column<GapPage>("source", words.source, "text", ({ source }) => source),
    column<GapPage>("address", words.address, "text", ({ address }) => address),
    column<GapPage>("called", words.called, "text", ({ called }) => called),
    column<GapPage>("taken_for", words.what, "text", ({ isReport }) =>
      isReport === 1 ? words.asReport : words.asList,
    ),
    column<GapPage>("status", words.status, "text", ({ kind }) => words[kind]),
    column<GapPage>("reason", words.reason, "text", (gap) => whyGap(gap, locale)),
    column<GapPage>("recorded", words.recorded, "text", ({ reason }) => reason),
    column<GapPage>("last_had", words.lastCame, "text", ({ checkedAt }) =>
      checkedAt === null ? null : formatMoment(checkedAt),
    ),
  ];
}
