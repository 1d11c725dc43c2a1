import { dotsChart, dotsHeight } from "#lib/charts/dots.ts";
import { multiplesChart, multiplesHeight } from "#lib/charts/multiples.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { viewColumnWords } from "#lib/locale/columns-of-views.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatYears } from "#lib/locale/number.ts";
import { viewWords } from "#lib/locale/views.ts";
import type { MeasureRow, PanelRow } from "#lib/queries/chart-rows.ts";
import { queryMeasure } from "#lib/queries/measures.ts";
import type { Settled } from "#lib/queries/settle.ts";
import { type ColumnOf, column, defineView } from "#lib/view.ts";
import { placeOf, reportColumns, stateColumn } from "./report-columns.ts";
import { addressOf, saidFilters } from "./said.ts";

const shared = {
  page: "/disclosure",
  source: (locale: Locale) => viewWords[locale].source,
  address: (settled: Settled, locale: Locale) => addressOf("/disclosure", settled, locale),
} as const;

/** What is followed: each indicator of the 2021 form, and those of the 2019 form it may not be joined with. */
const panels = [
  "rules_issued",
  "rules_repealed",
  "rules_in_force",
  "norm_docs_issued",
  "norm_docs_repealed",
  "norm_docs_in_force",
] as const;

function placeOfCell(row: MeasureRow) {
  const place = placeOf(row);
  return place === null || row.indicator === null
    ? place
    : { ...place, cell: { indicator: row.indicator, applicant: "none" } };
}

function columns(_settled: Settled, locale: Locale): readonly ColumnOf<PanelRow>[] {
  const words = viewColumnWords[locale];
  return [
    ...reportColumns<PanelRow>(locale),
    column<PanelRow>(
      "indicator",
      words.indicator,
      "text",
      ({ panel, indicator }) => indicatorOf(indicator ?? panel).short[locale],
    ),
    column<PanelRow>("value", words.value, "count", ({ value }) => value),
    stateColumn<PanelRow>(locale),
    column<PanelRow>("form", words.form, "text", ({ form }) =>
      form === null ? null : String(form),
    ),
  ];
}

/** Rules and normative documents of one body over the years. */
export const documents = defineView<PanelRow>({
  ...shared,
  id: "documents",
  defaults: { indicator: "norm_docs_issued", agencies: 1 },
  async query(db, settled) {
    const one = { ...settled, agencies: settled.agencies.slice(0, 1) };
    const rows = await Promise.all(panels.map((panel) => queryMeasure(db, one, panel, "none")));
    return rows.flatMap((ofPanel, at) =>
      ofPanel.map((row) => ({ ...row, panel: panels[at] ?? "" })),
    );
  },
  place: placeOfCell,
  columns,
  words: (_rows, settled, locale) => ({
    title: fill(viewWords[locale].disclosureTitle, {
      agency: settled.agencies[0]?.name ?? "",
      years: formatYears(settled.years[0] ?? 0, settled.years.at(-1) ?? 0, locale),
    }),
    definition: fill(viewWords[locale].disclosureSub, {
      filters: saidFilters(settled, locale),
    }).trim(),
    notes: [viewWords[locale].countNotes],
  }),
  drawing: {
    span: "full",
    height: (rows, shape) => multiplesHeight(rows, shape),
    option: (rows, frame, _settled, locale) =>
      multiplesChart(rows, frame, { locale, scale: "linear" }),
  },
});

/** Normative documents in force of many bodies in one year. */
export const documentsInForce = defineView<MeasureRow>({
  ...shared,
  id: "documents-in-force",
  defaults: { indicator: "norm_docs_in_force", agencies: 20 },
  query: (db, settled) =>
    queryMeasure(db, { ...settled, years: [settled.on] }, "norm_docs_in_force", "none"),
  place: placeOfCell,
  columns: (_settled, locale) => [
    ...reportColumns<MeasureRow>(locale),
    column<MeasureRow>("value", viewColumnWords[locale].value, "count", ({ value }) => value),
    stateColumn<MeasureRow>(locale),
  ],
  words: (_rows, settled, locale) => ({
    title: fill(viewWords[locale].normTitle, { year: settled.on }),
    definition: [indicatorOf("norm_docs_in_force").explains[locale], saidFilters(settled, locale)]
      .join(" ")
      .trim(),
    notes: [viewWords[locale].countNotes],
  }),
  drawing: {
    span: "full",
    height: (rows, shape) => dotsHeight(rows, shape),
    option: (rows, frame, _settled, locale) => dotsChart(rows, frame, { locale, kind: "count" }),
  },
});
