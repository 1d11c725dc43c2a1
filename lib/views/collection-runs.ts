import { collectionWords } from "#lib/locale/collection.ts";
import { describeReason } from "#lib/locale/collection-reasons.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatMoment } from "#lib/locale/moment.ts";
import { formatCount } from "#lib/locale/number.ts";
import { queryRuns, type RunRow } from "#lib/queries/collection-runs.ts";
import { column, defineView } from "#lib/view.ts";
import { addressOf } from "./said.ts";

/** Runs that are told of. */
const mostRuns = 20;

/** The last runs of load, read and scrape: when, how long, and what became of them. */
export const collectionRuns = defineView<RunRow>({
  id: "collection-runs",
  page: "/collection",
  defaults: { indicator: "new_received", agencies: 1 },
  query: (db) => queryRuns(db, mostRuns),
  place: () => null,
  source: (locale) => collectionWords[locale].sourcesSource,
  address: (settled, locale) => addressOf("/collection", settled, locale),
  columns: (_settled, locale) => columnsIn(locale),
  words: (rows, _settled, locale) => {
    const words = collectionWords[locale];
    const [newest] = rows;
    const title =
      newest === undefined
        ? words.runsNone
        : fill(words.runsTitle, {
            n: formatCount(rows.length, locale),
            at: formatMoment(newest.startedAt),
          });
    const isCut = rows.length === mostRuns;
    return {
      title,
      definition: words.runsSub,
      notes: [words.runsNote, ...(isCut ? [fill(words.runsLimit, { n: mostRuns })] : [])],
    };
  },
});

function columnsIn(locale: Locale) {
  const words = collectionWords[locale];
  return [
    column<RunRow>("command", words.command, "text", ({ command }) => commandWord(command, locale)),
    column<RunRow>("begun", words.startedAt, "text", ({ startedAt }) => formatMoment(startedAt)),
    column<RunRow>("finished", words.finishedAt, "text", ({ finishedAt }) =>
      finishedAt === null ? null : formatMoment(finishedAt),
    ),
    column<RunRow>("seconds", words.seconds, "count", ({ seconds }) => seconds),
    column<RunRow>("state", words.state, "text", ({ finishedAt }) =>
      finishedAt === null ? words.open : words.done,
    ),
    column<RunRow>("found", words.found, "count", ({ found }) => found),
    column<RunRow>("fetched", words.fetched, "count", ({ fetched }) => fetched),
    column<RunRow>("loaded", words.loaded, "count", ({ loaded }) => loaded),
    column<RunRow>("unchanged", words.unchanged, "count", ({ unchanged }) => unchanged),
    column<RunRow>("refused", words.refusedCount, "count", ({ refused }) => refused),
    column<RunRow>("reasons", words.reasons, "text", (run) => runReasons(run, locale)),
    column<RunRow>("parser", words.parser, "text", ({ parser }) => parser),
  ];
}

/** What a command does, in a word. */
export function commandWord(command: string, locale: Locale): string {
  const words = collectionWords[locale];
  const known = new Map([
    ["load", words.load],
    ["scrape", words.scrape],
    ["read", words.rerun],
  ]);
  return known.get(command) ?? command;
}

/** The commonest reasons of the refusals of a run, with their number; null when it refused nothing. */
export function runReasons({ reasons }: RunRow, locale: Locale): string | null {
  const words = collectionWords[locale];
  const said = reasons.map(({ reason, times }) =>
    fill(words.timesShort, { why: describeReason(reason, locale), n: formatCount(times, locale) }),
  );
  return said.length === 0 ? null : said.join(words.pause);
}
