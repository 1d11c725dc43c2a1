import { scopes } from "#lib/form/scope.ts";
import { viewColumnWords } from "#lib/locale/columns-of-views.ts";
import { fill } from "#lib/locale/fill.ts";
import { homeWords } from "#lib/locale/home.ts";
import { formatCount } from "#lib/locale/number.ts";
import { type CoverageRow, queryCoverage } from "#lib/queries/coverage.ts";
import { column, defineView } from "#lib/view.ts";
import { scopeWord } from "./report-columns.ts";
import { addressOf } from "./said.ts";

/** Every body with the reports held of it; the home page draws it as a map of links. */
export const coverage = defineView<CoverageRow>({
  id: "coverage",
  page: "/",
  defaults: { indicator: "new_received", agencies: 1 },
  query: (db, { filters }) => queryCoverage(db, filters.region),
  place: ({ agency, year, scope }) =>
    year === null ? null : { agency, year, scope: scope ?? undefined },
  source: (locale) => homeWords[locale].coverageSource,
  address: (settled, locale) => addressOf("/", settled, locale),
  columns: (_settled, locale) => {
    const words = viewColumnWords[locale];
    const type = locale === "zh" ? ("departmentTypeZh" as const) : ("departmentTypeEn" as const);
    return [
      column<CoverageRow>("agency", words.agency, "text", ({ name }) => name),
      column<CoverageRow>("region", words.region, "text", ({ region }) => region),
      column<CoverageRow>("type", words.type, "text", (row) => row[type]),
      column<CoverageRow>("year", words.year, "year", ({ year }) => year),
      column<CoverageRow>("scope", words.scope, "text", ({ scope }) =>
        scopeWord(scopes.find((known) => known === scope) ?? null, locale),
      ),
      column<CoverageRow>(
        "published_on",
        words.publishedOn,
        "text",
        ({ publishedOn }) => publishedOn,
      ),
      column<CoverageRow>("deadline", words.deadline, "text", ({ deadline }) => deadline),
      column<CoverageRow>("numbers_found", words.numbersFound, "count", (row) => row.numbersFound),
      column<CoverageRow>(
        "numbers_expected",
        words.numbersExpected,
        "count",
        (row) => row.numbersExpected,
      ),
      column<CoverageRow>("unreadable", words.unreadable, "count", ({ unreadable }) => unreadable),
      column<CoverageRow>("failures", words.failures, "count", ({ failures }) => failures),
      column<CoverageRow>("partial", words.partial, "text", ({ partial }) =>
        partial === 1 ? words.yes : null,
      ),
    ];
  },
  words: (rows, { years }, locale) => {
    const newest = years.at(-1) ?? 0;
    const held = rows.filter(({ year }) => year !== null);
    const title = fill(homeWords[locale].coverageTitle, {
      reports: formatCount(held.length, locale),
      agencies: formatCount(new Set(rows.map(({ agency }) => agency)).size, locale),
      held: formatCount(held.filter(({ year }) => year === newest).length, locale),
      year: newest,
    });
    return {
      title,
      definition: homeWords[locale].coverageSub,
      notes: [homeWords[locale].coverageNote],
    };
  },
});
