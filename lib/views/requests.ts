import { flowChart, flowHeight } from "#lib/charts/flow.ts";
import { outcomesChart, outcomesHeight } from "#lib/charts/outcomes.ts";
import { outcomeGroups, outcomeMembers } from "#lib/form/requests.ts";
import type { ReportPlace } from "#lib/locale/address.ts";
import { viewColumnWords } from "#lib/locale/columns-of-views.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import { viewWords } from "#lib/locale/views.ts";
import type { FlowRow, OutcomeRow } from "#lib/queries/chart-rows.ts";
import { queryFlow, queryOutcomes, queryOutcomesOfYear } from "#lib/queries/outcomes.ts";
import type { Settled } from "#lib/queries/settle.ts";
import { type ColumnOf, column, defineView, type ViewWords } from "#lib/view.ts";
import { placeOf, reportColumns, stateColumn } from "./report-columns.ts";
import { addressOf, saidFilters } from "./said.ts";

/** The report of a row; an outcome that is one row of the form leads to its very cell. */
export function placeOfOutcome(row: OutcomeRow, { applicant }: Settled): ReportPlace | null {
  const place = placeOf(row);
  const [indicator, more] = outcomeMembers(row.group);
  if (place === null || indicator === undefined || more !== undefined) return place;
  return { ...place, cell: { indicator, applicant } };
}

export const shared = {
  page: "/requests",
  place: placeOf,
  source: (locale: Locale) => viewWords[locale].source,
  address: (settled: Settled, locale: Locale) => addressOf("/requests", settled, locale),
} as const;

export const defaults = { indicator: "disclosure_rate", agencies: 1 };

/** The name of an outcome. */
export function outcomeWord(id: string, locale: Locale): string {
  return outcomeGroups.find((group) => group.id === id)?.label[locale] ?? id;
}

export function outcomeColumns(_settled: Settled, locale: Locale): readonly ColumnOf<OutcomeRow>[] {
  const words = viewColumnWords[locale];
  return [
    ...reportColumns<OutcomeRow>(locale),
    column<OutcomeRow>("outcome", words.outcome, "text", ({ group }) => outcomeWord(group, locale)),
    column<OutcomeRow>("value", words.value, "count", ({ value }) => value),
    stateColumn<OutcomeRow>(locale),
    column<OutcomeRow>("total", words.total, "count", ({ total }) => total),
    column<OutcomeRow>("share", words.share, "share", ({ share }) => share),
    column<OutcomeRow>("failing", words.failing, "text", ({ failing }) =>
      failing ? words.fails : null,
    ),
  ];
}

function outcomeNotes(rows: readonly OutcomeRow[], locale: Locale): string[] {
  const words = viewWords[locale];
  const reports = Map.groupBy(rows, ({ agency, year }) => `${agency}/${year}`);
  const over = [...reports.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined || first.total === null || parts.some(({ value }) => value === null))
      return [];
    const sum = parts.reduce((all, { value }) => all + (value ?? 0), 0);
    if (sum === first.total) return [];
    const said = {
      agency: first.name,
      year: first.year,
      total: formatCount(first.total, locale),
      sum: formatCount(sum, locale),
    };
    return [fill(words.outcomesOver, said)];
  });
  return [...over, words.outcomesNotes];
}

function outcomeSub(settled: Settled, locale: Locale): string {
  const words = viewWords[locale];
  const unit = settled.as === "share" ? words.outcomesShare : words.outcomesCount;
  return fill(words.outcomesSub, { unit, filters: saidFilters(settled, locale) }).trim();
}

function outcomeWords(rows: readonly OutcomeRow[], settled: Settled, locale: Locale): ViewWords {
  const words = viewWords[locale];
  const definition = outcomeSub(settled, locale);
  const notes = outcomeNotes(rows, locale);
  const year = Math.max(...rows.filter(({ value }) => value !== null).map((row) => row.year));
  const newest = rows.filter(
    (row) => row.year === year && row.agency === settled.agencies[0]?.slug,
  );
  // Where one outcome has no number, none can be called the most frequent.
  const whole = newest.every(({ value }) => value !== null);
  const top = whole ? newest.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0] : undefined;
  if (top === undefined || top.value === null || top.total === null)
    return { title: words.none, definition, notes };
  const said = {
    agency: top.name,
    year,
    total: formatCount(top.total, locale),
    top: outcomeWord(top.group, locale),
    value: formatCount(top.value, locale),
  };
  return { title: fill(words.outcomesOne, said), definition, notes };
}

/** The six outcomes of one body over the years. */
export const outcomes = defineView<OutcomeRow>({
  ...shared,
  id: "outcomes",
  place: placeOfOutcome,
  defaults,
  query: (db, settled) => queryOutcomes(db, { ...settled, agencies: settled.agencies.slice(0, 1) }),
  columns: outcomeColumns,
  words: outcomeWords,
  drawing: {
    span: "full",
    height: (rows, shape, { as }) => outcomesHeight(rows, shape, { by: "year", measure: as }),
    option: (rows, frame, { as }, locale) =>
      outcomesChart(rows, frame, { locale, by: "year", measure: as }),
  },
});

/** The six outcomes of the chosen bodies in one year. */
export const outcomesByAgency = defineView<OutcomeRow>({
  ...shared,
  id: "outcomes-by-agency",
  place: placeOfOutcome,
  defaults: { indicator: "disclosure_rate", agencies: 12 },
  query: queryOutcomesOfYear,
  columns: outcomeColumns,
  words: (rows, settled, locale) => ({
    title: fill(viewWords[locale].outcomesAgencies, { year: settled.on }),
    definition: outcomeSub(settled, locale),
    notes: outcomeNotes(rows, locale),
  }),
  drawing: {
    span: "full",
    height: (rows, shape, { as }) => outcomesHeight(rows, shape, { by: "agency", measure: as }),
    option: (rows, frame, { as }, locale) =>
      outcomesChart(rows, frame, { locale, by: "agency", measure: as }),
  },
});

const flowEnds: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  new_received: { zh: "本年新收", en: "Newly received" },
  carried_in: { zh: "上年结转", en: "Carried in" },
  workload: { zh: "本年应办", en: "To be handled" },
  carried_out: { zh: "结转下年", en: "Carried forward" },
};

function flowWord(id: string, locale: Locale): string {
  return flowEnds[id]?.[locale] ?? outcomeWord(id, locale);
}

function flowWords(rows: readonly FlowRow[], settled: Settled, locale: Locale): ViewWords {
  const words = viewWords[locale];
  const numberOf = (from: string, to: string) =>
    rows.find((row) => row.from === from && row.to === to)?.value ?? null;
  const into = [numberOf("new_received", "workload"), numberOf("carried_in", "workload")];
  const carried = numberOf("workload", "carried_out");
  const ends = rows.filter(({ from, to }) => from === "workload" && to !== "carried_out");
  const whole =
    into.every((value) => value !== null) &&
    ends.every(({ value }) => value !== null) &&
    carried !== null;
  const said = {
    agency: settled.agencies[0]?.name ?? "",
    year: settled.on,
    workload: formatCount((into[0] ?? 0) + (into[1] ?? 0), locale),
    total: formatCount(
      ends.reduce((sum, { value }) => sum + (value ?? 0), 0),
      locale,
    ),
    carried: formatCount(carried ?? 0, locale),
  };
  return {
    title: fill(whole && rows.length > 0 ? words.flowTitle : words.flowPlain, said),
    definition: words.flowSub,
    notes: [],
  };
}

/** Where the requests of one report come from and what becomes of them. */
export const flow = defineView<FlowRow>({
  ...shared,
  id: "flow",
  defaults,
  query: queryFlow,
  columns: (_settled, locale) => {
    const words = viewColumnWords[locale];
    return [
      ...reportColumns<FlowRow>(locale),
      column<FlowRow>("from", words.from, "text", ({ from }) => flowWord(from, locale)),
      column<FlowRow>("to", words.to, "text", ({ to }) => flowWord(to, locale)),
      column<FlowRow>("value", words.value, "count", ({ value }) => value),
      stateColumn<FlowRow>(locale),
    ];
  },
  words: flowWords,
  drawing: {
    span: "full",
    height: (rows, shape) => flowHeight(rows, shape),
    option: (rows, frame, _settled, locale) => flowChart(rows, frame, { locale }),
  },
});
