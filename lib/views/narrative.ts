import { findNarrativeMeasure } from "#lib/form/narrative.ts";
import { reportLink } from "#lib/locale/address.ts";
import { viewColumnWords } from "#lib/locale/columns-of-views.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { narrativeFileWords } from "#lib/locale/narrative-file.ts";
import { reportWords } from "#lib/locale/report.ts";
import { reportFileWords } from "#lib/locale/report-file.ts";
import { type NarrativeRow, queryNarrative } from "#lib/queries/narrative.ts";
import type { Report } from "#lib/queries/report.ts";
import { column, defineView } from "#lib/view.ts";
import { askedReport } from "./asked-report.ts";
import { scopeWord } from "./report-columns.ts";

/** A figure of a text with the report it stands in. */
type FigureRow = NarrativeRow & { readonly report: Report };

/** What the text of one report states, for `/export/narrative.csv?agency=…&on=…&scope=…`. */
export const narrative = defineView<FigureRow>({
  id: "narrative",
  page: "/agencies",
  defaults: { indicator: "new_received", agencies: 1 },
  query: async (db, settled) => {
    const report = await askedReport(db, settled);
    if (report === undefined) return [];
    const rows = await queryNarrative(db, report.versionId);
    return rows.map((row) => ({ ...row, report }));
  },
  place: ({ report: { agency, year, scope } }) => ({ agency: agency.slug, year, scope }),
  source: (locale) => narrativeFileWords[locale].source,
  address: ({ agencies, on, scope }, locale) =>
    reportLink({ agency: agencies[0]?.slug ?? "", year: on, scope }, locale),
  columns: (_settled, locale) => columnsIn(locale),
  words: ([first], { agencies, on }, locale) => {
    const words = narrativeFileWords[locale];
    const agency = first?.report.agency.name ?? agencies[0]?.name ?? "";
    return {
      title: fill(words.title, { agency, year: on }),
      definition: words.definition,
      notes: [],
    };
  },
});

function columnsIn(locale: Locale) {
  const words = {
    ...viewColumnWords[locale],
    ...reportFileWords[locale],
    ...narrativeFileWords[locale],
  };
  const sections = reportWords[locale];
  return [
    column<FigureRow>("agency", words.agency, "text", (row) => row.report.agency.name),
    column<FigureRow>("year", words.year, "year", (row) => row.report.year),
    column<FigureRow>("scope", words.scope, "text", (row) => scopeWord(row.report.scope, locale)),
    column<FigureRow>("figure_id", words.figureId, "text", ({ figure }) => figure),
    column<FigureRow>(
      "figure",
      words.figure,
      "text",
      ({ figure }) => findNarrativeMeasure(figure)?.label[locale] ?? figure,
    ),
    column<FigureRow>("said", words.said, "text", ({ said }) => words[`said_${said}`]),
    column<FigureRow>("value", words.value, "amount", ({ value }) =>
      value === null ? null : Number(value),
    ),
    column<FigureRow>("unit", words.unit, "text", ({ unit }) => unit || null),
    column<FigureRow>("approximate", words.approximate, "text", ({ approximate }) =>
      approximate ? words.yes : null,
    ),
    column<FigureRow>("printed", words.words, "text", ({ sentence, start, end }) =>
      sentence.slice(start, end),
    ),
    column<FigureRow>("section", words.section, "text", ({ section }) => sections[section]),
    column<FigureRow>("paragraph", words.paragraph, "count", ({ paragraph }) => paragraph + 1),
    column<FigureRow>("sentence", words.sentence, "text", ({ sentence }) => sentence),
    column<FigureRow>("place", words.place, "text", ({ start, end }) => `${start}-${end}`),
    column<FigureRow>("sha256", words.sha256, "text", (row) => row.report.sha256),
    column<FigureRow>("source", words.address, "text", (row) => row.report.source),
  ];
}
