import { findApplicant } from "#lib/form/applicant.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { viewColumnWords } from "#lib/locale/columns-of-views.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount, formatShare, formatYears } from "#lib/locale/number.ts";
import { viewWords } from "#lib/locale/views.ts";
import {
  type ApplicantRow,
  type GroundRow,
  queryApplicants,
  queryGrounds,
} from "#lib/queries/outcomes.ts";
import type { Settled } from "#lib/queries/settle.ts";
import { column, defineView, type ViewWords } from "#lib/view.ts";
import { placeOf, reportColumns, stateColumn } from "./report-columns.ts";
import { defaults, outcomeColumns, outcomeWord, placeOfOutcome, shared } from "./requests.ts";
import { saidFilters } from "./said.ts";

function groundWords(rows: readonly GroundRow[], settled: Settled, locale: Locale): ViewWords {
  const words = viewWords[locale];
  const definition = fill(words.groundsSub, { filters: saidFilters(settled, locale) }).trim();
  const notes = [words.groundsNotes];
  const years = formatYears(settled.years[0] ?? 0, settled.years.at(-1) ?? 0, locale);
  const said = { agency: settled.agencies[0]?.name ?? "", years };
  // A form that lacks a row leaves no gap; a number that is missing does, and then no sum is said.
  const gap = rows.some(({ value, state }) => value === null && state !== "absent");
  if (gap || rows.every(({ value }) => value === null)) {
    return { title: fill(words.groundsPlain, said), definition, notes };
  }
  const top = sumsByGround(rows).toSorted((a, b) => b.value - a.value)[0];
  const value = formatCount(top?.value ?? 0, locale);
  const title =
    top === undefined || top.value === 0
      ? fill(words.groundsNone, said)
      : fill(words.groundsTitle, { ...said, value, top: groundWord(top.indicator, locale) });
  return { title, definition, notes };
}

function sumsByGround(rows: readonly GroundRow[]) {
  return [...Map.groupBy(rows, ({ indicator }) => indicator)].map(([indicator, ofRow]) => ({
    indicator,
    value: ofRow.reduce((sum, { value }) => sum + (value ?? 0), 0),
  }));
}

function groundWord(indicator: string | undefined, locale: Locale): string {
  return indicator === undefined ? "" : indicatorOf(indicator).short[locale];
}

/** Why one body did not disclose, row by row of the form, over the years; a table is its drawing. */
export const grounds = defineView<GroundRow>({
  ...shared,
  id: "grounds",
  defaults,
  query: queryGrounds,
  place: (row, { applicant }) => {
    const place = placeOf(row);
    return place === null ? null : { ...place, cell: { indicator: row.indicator, applicant } };
  },
  columns: (_settled, locale) => {
    const words = viewColumnWords[locale];
    return [
      ...reportColumns<GroundRow>(locale),
      column<GroundRow>("outcome", words.outcome, "text", ({ group }) =>
        outcomeWord(group, locale),
      ),
      column<GroundRow>("ground", words.ground, "text", ({ indicator }) =>
        groundWord(indicator, locale),
      ),
      column<GroundRow>("value", words.value, "count", ({ value }) => value),
      stateColumn<GroundRow>(locale),
    ];
  },
  words: groundWords,
});

function applicantWords(
  rows: readonly ApplicantRow[],
  settled: Settled,
  locale: Locale,
): ViewWords {
  const words = viewWords[locale];
  const totalOf = (who: string) => rows.find(({ applicant }) => applicant === who)?.total ?? null;
  const [people, all] = [totalOf("natural_person"), totalOf("total")];
  const said = { agency: settled.agencies[0]?.name ?? "", year: settled.on };
  const title =
    people === null || all === null || all < 10
      ? fill(words.applicantsPlain, said)
      : fill(words.applicantsTitle, { ...said, share: formatShare(people / all, locale) });
  return { title, definition: words.applicantsSub, notes: [] };
}

/** Outcomes by kind of applicant in one report; a table is its drawing. */
export const applicantsByOutcome = defineView<ApplicantRow>({
  ...shared,
  id: "applicants",
  place: (row, settled) => placeOfOutcome(row, { ...settled, applicant: row.applicant }),
  defaults,
  query: queryApplicants,
  columns: (settled, locale) => {
    const [agency, year, scope, ...rest] = outcomeColumns(settled, locale);
    const who = column<ApplicantRow>(
      "applicant",
      viewColumnWords[locale].applicant,
      "text",
      ({ applicant }) => findApplicant(applicant)?.label[locale] ?? applicant,
    );
    return [agency, year, scope, who, ...rest].flatMap((one) => one ?? []);
  },
  words: applicantWords,
});
