import { findApplicant, noApplicant } from "#lib/form/applicant.ts";
import type { Bilingual } from "#lib/form/indicator.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { reportLink } from "#lib/locale/address.ts";
import { viewColumnWords } from "#lib/locale/columns-of-views.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { reportFileWords } from "#lib/locale/report-file.ts";
import { stateWords } from "#lib/locale/states.ts";
import type { Report } from "#lib/queries/report.ts";
import { column, defineView } from "#lib/view.ts";
import { askedReport } from "./asked-report.ts";
import { scopeWord } from "./report-columns.ts";

type Cell = Report["cells"][number];

/** A cell with the report it stands in. */
type CellRow = Cell & { readonly report: Report };

/** Every cell of one report as printed, for `/export/report.csv?agency=…&on=…&scope=…`. */
export const report = defineView<CellRow>({
  id: "report",
  page: "/agencies",
  defaults: { indicator: "new_received", agencies: 1 },
  query: async (db, settled) => {
    const found = await askedReport(db, settled);
    return (found?.cells ?? []).map((cell) => ({ ...cell, report: found })).filter(hasReport);
  },
  place: ({ report: { agency, year, scope }, ...cell }) => ({
    agency: agency.slug,
    year,
    scope,
    cell,
  }),
  source: (locale) => reportFileWords[locale].source,
  address: ({ agencies, on, scope }, locale) =>
    reportLink({ agency: agencies[0]?.slug ?? "", year: on, scope }, locale),
  columns: (_settled, locale) => columnsIn(locale),
  words: ([first], { agencies, on }, locale) => {
    const words = reportFileWords[locale];
    const agency = first?.report.agency.name ?? agencies[0]?.name ?? "";
    const isPartial = first?.report.partial === true;
    return {
      title: fill(words.title, { agency, year: on }),
      definition: words.definition,
      notes: isPartial ? [words.partial] : [],
    };
  },
});

function hasReport(row: Cell & { readonly report: Report | undefined }): row is CellRow {
  return row.report !== undefined;
}

function columnsIn(locale: Locale) {
  const words = { ...viewColumnWords[locale], ...reportFileWords[locale] };
  const label = ({ indicator }: Cell): Bilingual => indicatorOf(indicator).label;
  return [
    column<CellRow>("agency", words.agency, "text", (row) => row.report.agency.name),
    column<CellRow>("year", words.year, "year", (row) => row.report.year),
    column<CellRow>("scope", words.scope, "text", (row) => scopeWord(row.report.scope, locale)),
    column<CellRow>("form", words.form, "text", ({ form }) => form),
    column<CellRow>("indicator_id", words.indicatorId, "text", ({ indicator }) => indicator),
    column<CellRow>("indicator", words.indicator, "text", (row) => label(row)[locale]),
    column<CellRow>("applicant_id", words.applicantId, "text", ({ applicant }) =>
      applicant === noApplicant.id ? null : applicant,
    ),
    column<CellRow>("applicant", words.applicant, "text", ({ applicant }) =>
      applicant === noApplicant.id ? null : (findApplicant(applicant)?.label[locale] ?? null),
    ),
    column<CellRow>("state", words.state, "state", ({ state }) => stateWords[locale][state]),
    column<CellRow>("value", words.value, "amount", ({ value }) =>
      value === null ? null : Number(value),
    ),
    column<CellRow>("unit", words.unit, "text", ({ indicator }) => indicatorOf(indicator).unit),
    column<CellRow>("printed", words.printed, "text", ({ raw }) => (raw === "" ? null : raw)),
    column<CellRow>("flags", words.flags, "text", ({ flags }) => flags.join(" ") || null),
    column<CellRow>("place", words.place, "text", ({ locator }) =>
      locator === null ? null : JSON.stringify(locator),
    ),
    column<CellRow>("sha256", words.sha256, "text", (row) => row.report.sha256),
    column<CellRow>("source", words.address, "text", (row) => row.report.source),
  ];
}
