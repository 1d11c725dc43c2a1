import { bodiesChart, bodiesHeight } from "#lib/charts/bodies.ts";
import { multiplesChart, multiplesHeight } from "#lib/charts/multiples.ts";
import { typesChart, typesHeight } from "#lib/charts/types.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { viewColumnWords } from "#lib/locale/columns-of-views.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount, formatYears } from "#lib/locale/number.ts";
import { viewWords } from "#lib/locale/views.ts";
import type { EnforcementRow, MeasureRow, PanelRow } from "#lib/queries/chart-rows.ts";
import { mostBodies, queryEnforcement, queryYearCoverage } from "#lib/queries/enforcement.ts";
import { queryMeasure } from "#lib/queries/measures.ts";
import type { Settled } from "#lib/queries/settle.ts";
import { type ColumnOf, column, defineView, type ViewWords } from "#lib/view.ts";
import { kindOf, labelOf } from "./measure.ts";
import { placeOf, reportColumns, stateColumn } from "./report-columns.ts";
import { addressOf, saidFilters } from "./said.ts";

const shared = {
  page: "/enforcement",
  source: (locale: Locale) => viewWords[locale].source,
  address: (settled: Settled, locale: Locale) => addressOf("/enforcement", settled, locale),
} as const;

const defaults = { indicator: "penalties_decisions", agencies: 60 };

/** Rows of a year with how many bodies are held of how many: no comparison stands without it. */
type CoveredRow = EnforcementRow & { readonly found: number; readonly expected: number };

async function queryCovered(
  db: Parameters<typeof queryEnforcement>[0],
  settled: Settled,
): Promise<CoveredRow[]> {
  const [rows, coverage] = await Promise.all([
    queryEnforcement(db, settled),
    queryYearCoverage(db, settled),
  ]);
  return rows.map((row) => ({ ...row, ...coverage }));
}

function placeOfCell(row: EnforcementRow) {
  const place = placeOf(row);
  return place === null
    ? null
    : { ...place, cell: { indicator: row.indicator, applicant: "none" } };
}

function columns(_settled: Settled, locale: Locale): readonly ColumnOf<CoveredRow>[] {
  const words = viewColumnWords[locale];
  const type = locale === "zh" ? ("typeZh" as const) : ("typeEn" as const);
  return [
    ...reportColumns<CoveredRow>(locale),
    column<CoveredRow>("type", words.type, "text", (row) => row[type]),
    column<CoveredRow>(
      "indicator",
      words.indicator,
      "text",
      ({ indicator }) => indicatorOf(indicator).short[locale],
    ),
    column<CoveredRow>("value", words.value, "amount", ({ value }) => value),
    stateColumn<CoveredRow>(locale),
  ];
}

function bodiesWords(rows: readonly CoveredRow[], settled: Settled, locale: Locale): ViewWords {
  const words = viewWords[locale];
  const values = rows.flatMap(({ indicator, value }) =>
    indicator === "penalties_decisions" && value !== null ? [value] : [],
  );
  const said = {
    year: settled.on,
    measure: indicatorOf("penalties_decisions").short[locale],
    low: formatCount(Math.min(...values), locale),
    high: formatCount(Math.max(...values), locale),
    found: rows[0]?.found ?? 0,
    expected: rows[0]?.expected ?? 0,
    n: mostBodies,
  };
  const bodies = new Set(rows.map(({ agency }) => agency)).size;
  return {
    title: fill(values.length > 1 ? words.bodiesTitle : words.bodiesPlain, said),
    definition: fill(words.bodiesSub, said),
    notes: bodies > mostBodies ? [fill(words.bodiesMany, said)] : [],
  };
}

/** Orders of magnitude of permits, penalties and coercion of many bodies in one year. */
export const enforcementBodies = defineView<CoveredRow>({
  ...shared,
  id: "enforcement-bodies",
  defaults,
  query: queryCovered,
  place: placeOfCell,
  columns,
  words: bodiesWords,
  drawing: {
    span: "full",
    height: (rows, shape) => bodiesHeight(drawn(rows), shape),
    option: (rows, frame, _settled, locale) => bodiesChart(drawn(rows), frame, { locale }),
  },
});

/** The rows of the first bodies, as many as a drawing takes. */
function drawn(rows: readonly CoveredRow[]): readonly CoveredRow[] {
  const bodies = [...new Set(rows.map(({ agency }) => agency))].slice(0, mostBodies);
  return rows.filter(({ agency }) => bodies.includes(agency));
}

/** The same by kind of department. */
export const enforcementTypes = defineView<CoveredRow>({
  ...shared,
  id: "enforcement-types",
  defaults,
  async query(db, settled) {
    const rows = await queryCovered(db, settled);
    return rows.filter(({ indicator }) => indicator !== "fees_amount_wan");
  },
  place: placeOfCell,
  columns,
  words: (_rows, settled, locale) => ({
    title: fill(viewWords[locale].typesTitle, { year: settled.on }),
    definition: fill(viewWords[locale].typesSub, { filters: saidFilters(settled, locale) }).trim(),
    notes: [],
  }),
  drawing: {
    span: "full",
    height: (rows, shape) => typesHeight(rows, shape),
    option: (rows, frame, _settled, locale) => typesChart(rows, frame, { locale }),
  },
});

const panels = [
  "permits_decisions",
  "penalties_decisions",
  "coercion_decisions",
  "fees_amount_wan",
] as const;

function panelColumns(_settled: Settled, locale: Locale): readonly ColumnOf<PanelRow>[] {
  const words = viewColumnWords[locale];
  return [
    ...reportColumns<PanelRow>(locale),
    column<PanelRow>(
      "indicator",
      words.indicator,
      "text",
      ({ panel }) => indicatorOf(panel).short[locale],
    ),
    column<PanelRow>("value", words.value, "amount", ({ value }) => value),
    stateColumn<PanelRow>(locale),
  ];
}

/** Permits, penalties, coercion and fees of one body over the years, decades equal in all panels. */
export const enforcementTrends = defineView<PanelRow>({
  ...shared,
  id: "enforcement-trends",
  defaults: { ...defaults, agencies: 1 },
  async query(db, settled) {
    const one = { ...settled, agencies: settled.agencies.slice(0, 1) };
    const rows = await Promise.all(panels.map((panel) => queryMeasure(db, one, panel, "none")));
    return rows.flatMap((ofPanel, at) =>
      ofPanel.map((row) => ({ ...row, panel: panels[at] ?? "" })),
    );
  },
  place: (row) => {
    const place = placeOf(row);
    return place === null || row.indicator === null
      ? place
      : { ...place, cell: { indicator: row.indicator, applicant: "none" } };
  },
  columns: panelColumns,
  words: (_rows, { agencies, years }, locale) => ({
    title: fill(viewWords[locale].trendsTitle, {
      agency: agencies[0]?.name ?? "",
      years: formatYears(years[0] ?? 0, years.at(-1) ?? 0, locale),
    }),
    definition: viewWords[locale].trendsSub,
    notes: [],
  }),
  drawing: {
    span: "full",
    height: (rows, shape) => multiplesHeight(rows, shape),
    option: (rows, frame, _settled, locale) =>
      multiplesChart(rows, frame, { locale, scale: "log" }),
  },
});

/** One measure of many bodies, year by year; a table whose shade is the number of digits. */
export const enforcementHeat = defineView<MeasureRow>({
  ...shared,
  id: "enforcement-heat",
  defaults: { ...defaults, agencies: 24 },
  query: (db, settled) => queryMeasure(db, settled, settled.indicator, "none"),
  place: (row) => {
    const place = placeOf(row);
    return place === null || row.indicator === null
      ? place
      : { ...place, cell: { indicator: row.indicator, applicant: "none" } };
  },
  columns: ({ indicator }, locale) => [
    ...reportColumns<MeasureRow>(locale),
    column<MeasureRow>(
      "value",
      viewColumnWords[locale].value,
      kindOf(indicator),
      ({ value }) => value,
    ),
    stateColumn<MeasureRow>(locale),
  ],
  words: (_rows, settled, locale) => ({
    title: fill(viewWords[locale].heatTitle, { measure: labelOf(settled, locale) }),
    definition: fill(viewWords[locale].heatSub, {
      unit: indicatorOf(settled.indicator).unit,
      filters: saidFilters(settled, locale),
    }).trim(),
    notes: [],
  }),
});
