import { dotsChart, dotsHeight } from "#lib/charts/dots.ts";
import { trendChart, trendHeight } from "#lib/charts/trend.ts";
import { reconsiderationFirstYear } from "#lib/form/appeals.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import type { ReportPlace } from "#lib/locale/address.ts";
import { viewColumnWords } from "#lib/locale/columns-of-views.ts";
import { fill } from "#lib/locale/fill.ts";
import { filterWords } from "#lib/locale/filters.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatYears } from "#lib/locale/number.ts";
import { viewWords } from "#lib/locale/views.ts";
import type { MeasureRow } from "#lib/queries/chart-rows.ts";
import { queryMeasure } from "#lib/queries/measures.ts";
import type { Settled } from "#lib/queries/settle.ts";
import { findRate } from "#lib/rate.ts";
import {
  type ColumnOf,
  column,
  defineView,
  type ViewDefinition,
  type ViewWords,
} from "#lib/view.ts";
import { definitionOf, kindOf, labelOf, valueWord } from "./measure.ts";
import { placeOf, reportColumns, stateColumn } from "./report-columns.ts";
import { addressOf, saidFilters } from "./said.ts";

const shared = {
  page: "/compare",
  place: placeOfCell,
  source: (locale: Locale) => viewWords[locale].source,
  address: (settled: Settled, locale: Locale) => addressOf("/compare", settled, locale),
} as const satisfies Partial<ViewDefinition<MeasureRow>>;

/** The report of a row; an indicator as printed leads to its very cell. */
function placeOfCell(row: MeasureRow, { applicant }: Settled): ReportPlace | null {
  const place = placeOf(row);
  const printed =
    row.indicator !== null && findRate(row.indicator) === undefined ? row.indicator : null;
  if (place === null || printed === null) return place;
  const split = indicatorOf(printed).table === "requests";
  return { ...place, cell: { indicator: printed, applicant: split ? applicant : "none" } };
}

function columns({ indicator }: Settled, locale: Locale): readonly ColumnOf<MeasureRow>[] {
  const words = viewColumnWords[locale];
  const kind = kindOf(indicator);
  const value = column<MeasureRow>("value", words.value, kind, (row) => row.value);
  const rate =
    kind === "share"
      ? [
          column<MeasureRow>("part", words.part, "count", (row) => row.part),
          column<MeasureRow>("whole", words.whole, "count", (row) => row.whole),
          column<MeasureRow>("low", words.low, "share", (row) => row.low),
          column<MeasureRow>("high", words.high, "share", (row) => row.high),
        ]
      : [];
  return [
    ...reportColumns<MeasureRow>(locale),
    value,
    stateColumn<MeasureRow>(locale),
    ...rate,
    column<MeasureRow>("form", words.form, "text", ({ form }) =>
      form === null ? null : String(form),
    ),
    column<MeasureRow>("failing", words.failing, "text", ({ failing }) =>
      failing ? words.fails : null,
    ),
  ];
}

function notesOf(rows: readonly MeasureRow[], { indicator }: Settled, locale: Locale): string[] {
  const words = viewWords[locale];
  const rate = findRate(indicator);
  const notes: string[] = [rate === undefined ? words.countNotes : words.rateNotes];
  if (rows.some(({ failing }) => failing)) notes.push(words.failNotes);
  const form = (year: number) => rows.some((row) => row.form !== null && row.form === year);
  if (form(2021) && (form(2019) || form(2014))) notes.push(breakNote(indicator, locale));
  const appeals = rate === undefined && indicatorOf(indicator).table === "appeals";
  if (appeals && rows.some(({ year }) => year >= reconsiderationFirstYear))
    notes.push(words.legalBreak);
  return notes;
}

function breakNote(measure: string, locale: Locale): string {
  const words = viewWords[locale];
  if (findRate(measure) !== undefined) return words.breakSame;
  const { bridges, forms } = indicatorOf(measure);
  const across = bridges.find(({ form }) => form === "2019")?.comparability;
  if (across === "different") return words.breakDifferent;
  return across === "similar"
    ? words.breakSimilar
    : forms.includes("2019")
      ? words.breakSame
      : words.breakDifferent;
}

function trendWords(rows: readonly MeasureRow[], settled: Settled, locale: Locale): ViewWords {
  const words = viewWords[locale];
  const kind = kindOf(settled.indicator);
  const measure = labelOf(settled, locale);
  const known = rows.flatMap(({ value, year }) => (value === null ? [] : [{ value, year }]));
  const span = known.map(({ year }) => year);
  const years = span.length === 0 ? "" : formatYears(Math.min(...span), Math.max(...span), locale);
  const said = { measure, years, agency: settled.agencies[0]?.name ?? "" };
  const definition = definitionOf(settled, saidFilters(settled, locale), locale);
  const notes = notesOf(rows, settled, locale);
  if (known.length === 0) return { title: words.none, definition, notes };
  if (settled.agencies.length > 1 || known.length === 1) {
    return { title: fill(words.trendMany, said), definition, notes };
  }
  const [low, high] = [
    Math.min(...known.map(({ value }) => value)),
    Math.max(...known.map(({ value }) => value)),
  ];
  const title = fill(low === high ? words.trendFlat : words.trendOne, {
    ...said,
    low: valueWord(low, kind, locale),
    high: valueWord(high, kind, locale),
  });
  return { title, definition, notes };
}

/** An indicator or rate of the chosen bodies over the years. */
export const trend = defineView<MeasureRow>({
  ...shared,
  id: "trend",
  defaults: { indicator: "disclosure_rate", agencies: 3 },
  query: (db, settled) => queryMeasure(db, settled, settled.indicator, settled.applicant),
  columns,
  words: trendWords,
  drawing: {
    span: "full",
    height: (rows, shape) => trendHeight(rows, shape),
    option: (rows, frame, { indicator }, locale) =>
      trendChart(rows, frame, { locale, kind: kindOf(indicator) }),
  },
});

function rankingWords(rows: readonly MeasureRow[], settled: Settled, locale: Locale): ViewWords {
  const words = viewWords[locale];
  const kind = kindOf(settled.indicator);
  const values = rows.flatMap(({ value }) => value ?? []).toSorted((a, b) => a - b);
  const said = { year: settled.on, n: values.length, measure: labelOf(settled, locale) };
  const order = filterWords[locale][settled.order];
  const definition = fill(words.rankingSub, {
    order,
    filters: saidFilters(settled, locale),
  }).trim();
  const notes = notesOf(rows, settled, locale);
  if (values.length === 0) return { title: words.none, definition, notes };
  if (values.length < 3) return { title: fill(words.rankingTitle, said), definition, notes };
  const median = valueWord(medianOf(values), kind, locale);
  return { title: fill(words.rankingMedian, { ...said, median }), definition, notes };
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** The chosen bodies side by side in one year; by value only on request. */
export const ranking = defineView<MeasureRow>({
  ...shared,
  id: "ranking",
  defaults: { indicator: "disclosure_rate", agencies: 20 },
  async query(db, settled) {
    const rows = await queryMeasure(
      db,
      { ...settled, years: [settled.on] },
      settled.indicator,
      settled.applicant,
    );
    if (settled.order === "neutral") return rows;
    return rows.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  },
  columns,
  words: rankingWords,
  drawing: {
    span: "full",
    height: (rows, shape) => dotsHeight(rows, shape),
    option: (rows, frame, { indicator }, locale) =>
      dotsChart(rows, frame, { locale, kind: kindOf(indicator) }),
  },
});
