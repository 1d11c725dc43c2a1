import type { CoverageRow } from "#lib/queries/coverage.ts";

/** How one cell of the coverage map looks; a failed check is a mark on any of them. */
export type CoverageLook = "uncollected" | "unreadable" | "on" | "late" | "held";

/** One body and year. */
export interface CoverageCell {
  readonly year: number;
  readonly look: CoverageLook;
  /** Only part of the report is known. */
  readonly partial: boolean;
  readonly failing: boolean;
  /** The report shown when the year has several, null when none is held. */
  readonly report: CoverageRow | null;
}

/** One body over the years. */
export interface CoverageLine {
  readonly agency: string;
  readonly name: string;
  readonly cells: readonly CoverageCell[];
}

/** Bodies of one kind in one province. */
export interface CoverageGroup {
  readonly zh: string | null;
  readonly en: string | null;
  readonly lines: readonly CoverageLine[];
}

/** A province; null for bodies whose region is not known. */
export interface CoveragePanel {
  readonly province: string | null;
  readonly agencies: number;
  readonly groups: readonly CoverageGroup[];
}

/** At most so many years are drawn, the newest. */
const mostYears = 12;

/** Every year from the earliest to the newest report, the newest twelve. */
export function coverageYears(rows: readonly CoverageRow[]): readonly number[] {
  const years = rows.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return [];
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - mostYears + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The rows of the coverage map in panels, groups and lines; their order is that of the rows. */
export function coveragePanels(
  rows: readonly CoverageRow[],
  years: readonly number[],
): readonly CoveragePanel[] {
  return grouped(rows, ({ province }) => province).map((inProvince) => {
    const groups = grouped(inProvince, ({ departmentType }) => departmentType).map((ofKind) => ({
      zh: ofKind[0]?.departmentTypeZh ?? null,
      en: ofKind[0]?.departmentTypeEn ?? null,
      lines: grouped(ofKind, ({ agency }) => agency).map((ofBody) => lineOf(ofBody, years)),
    }));
    return {
      province: inProvince[0]?.province ?? null,
      agencies: groups.reduce((sum, { lines }) => sum + lines.length, 0),
      groups,
    };
  });
}

function lineOf(rows: readonly CoverageRow[], years: readonly number[]): CoverageLine {
  return {
    agency: rows[0]?.agency ?? "",
    name: rows[0]?.name ?? "",
    cells: years.map((year) =>
      cellOf(
        year,
        rows.filter((row) => row.year === year),
      ),
    ),
  };
}

/** Of several reports of a year the one with most numbers is shown, as on the page of the report. */
function cellOf(year: number, rows: readonly CoverageRow[]): CoverageCell {
  const [report] = rows.toSorted((a, b) => (b.numbersFound ?? 0) - (a.numbersFound ?? 0));
  if (report === undefined) {
    return { year, look: "uncollected", partial: false, failing: false, report: null };
  }
  return {
    year,
    look: report.numbersFound === 0 ? "unreadable" : (report.punctuality ?? "held"),
    partial: report.partial === 1,
    failing: (report.failures ?? 0) > 0,
    report,
  };
}

/** Neighbouring items with the same key, in the order given. */
function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): readonly (readonly Item[])[] {
  return [...Map.groupBy(items, keyOf).values()];
}
