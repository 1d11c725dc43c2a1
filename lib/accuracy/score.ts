import { indicators } from "#lib/form/indicators.ts";
import { sheetLabels } from "#lib/form/sheet.ts";
import type { ReadCell, ReadReport } from "#lib/read/report.ts";
import type { Facts } from "./corpus.ts";

/** How the cells of a document compare with what a person read in it. */
export interface Score {
  /** Same number, or no number where there is none. */
  readonly right: number;
  /** Another number, or a number where there is none. */
  readonly wrong: number;
  /** A number is there and the reader says that it cannot be read. */
  readonly unreadable: number;
  /** A number is there and the reader found nothing. */
  readonly missing: number;
  /** The cells that are not right, for the log: "fees_amount_wan: 0 instead of 12.5 (wrong)". */
  readonly faults: readonly string[];
}

type Verdict = "right" | "wrong" | "unreadable" | "missing";

interface Truth {
  readonly place: string;
  readonly value: number | null;
}

/**
 * Scores a reading cell by cell. Without facts (a blank form, a capture that lost its cells) no number
 * may be read at all; with the facts of a report that the document is only a part of, the cells it does
 * not have are left out. A report that could not be read (undefined) misses every number that is there.
 */
export function scoreReport(
  known: { readonly facts: Facts; readonly own: boolean } | undefined,
  report: ReadReport | undefined,
): Score {
  const cells = new Map((report?.cells ?? []).map((cell) => [placeOf(cell), cell]));
  const all =
    known === undefined ? nothing(report) : [...tables(known.facts), ...sheet(known.facts)];
  const isHere = (place: string) => (cells.get(place)?.state ?? "absent") !== "absent";
  const truths = known?.own === false ? all.filter(({ place }) => isHere(place)) : all;
  const faults: string[] = [];
  const counts = { right: 0, wrong: 0, unreadable: 0, missing: 0 };
  for (const truth of truths) {
    const cell = cells.get(truth.place) ?? sheetCell(report, truth.place);
    const verdict = judge(truth.value, cell);
    counts[verdict] += 1;
    if (verdict !== "right")
      faults.push(
        `${truth.place}: ${said(cell)} instead of ${truth.value ?? "no number"} (${verdict})`,
      );
  }
  return { ...counts, faults };
}

function placeOf({ indicator, applicant }: Pick<ReadCell, "indicator" | "applicant">): string {
  return applicant === "none" ? indicator : `${indicator}.${applicant}`;
}

function nothing(report: ReadReport | undefined): readonly Truth[] {
  return (report?.cells ?? []).map((cell) => ({ place: placeOf(cell), value: null }));
}

const indicatorIds = new Set(indicators.map(({ id }) => id));

function tables({ table2 = {}, table3 = {}, table4 = {} }: Facts): readonly Truth[] {
  const flat = [...Object.entries(table2), ...Object.entries(table4)].flatMap(([place, value]) =>
    indicatorIds.has(place) && typeof value !== "string" ? [{ place, value }] : [],
  );
  const rows = Object.entries(table3).flatMap(([row, cells]) =>
    Object.entries(cells).map(([applicant, value]) => ({ place: `${row}.${applicant}`, value })),
  );
  return [...flat, ...rows];
}

/** Rows of a statistics sheet by label and column, which may be none of the form's indicators. */
function sheet({ stat_table: table }: Facts): readonly Truth[] {
  return Object.entries(table?.rows ?? {}).flatMap(([label, values]) =>
    values.map((value, column) => ({ place: `sheet:${bare(label)}:${column}`, value })),
  );
}

function bare(label: string): string {
  return label.normalize("NFKC").replaceAll(/\s/g, "");
}

interface Said {
  readonly state: string;
  readonly value: string | null;
}

function sheetCell(report: ReadReport | undefined, place: string): Said | undefined {
  const [kind, label, column] = place.split(":").length > 3 ? splitSheet(place) : place.split(":");
  if (kind !== "sheet" || label === undefined) return undefined;
  const row = report?.extraRows.find((one) => one.table === "sheet" && bare(one.label) === label);
  const raw = row?.cells[Number(column)]?.trim();
  if (raw === undefined) return undefined;
  const placed = sheetLabels.get(label.replace(/^其中:/, "").replace(/^\d\./, ""))?.[0];
  const cell = report?.cells.find(({ indicator }) => indicator === placed);
  if (column === "0" && cell !== undefined && cell.state !== "absent") return cell;
  return /^\d+$/.test(raw) ? { state: "number", value: raw } : { state: "na", value: null };
}

function splitSheet(place: string): readonly string[] {
  const parts = place.split(":");
  return ["sheet", parts.slice(1, -1).join(":"), parts.at(-1) ?? ""];
}

function judge(truth: number | null, cell: Said | undefined): Verdict {
  const value = cell?.value ?? null;
  if (truth === null) return value === null ? "right" : "wrong";
  if (value !== null) return Number(value) === truth ? "right" : "wrong";
  return cell?.state === "unreadable" ? "unreadable" : "missing";
}

function said(cell: Said | undefined): string {
  return cell === undefined ? "nothing" : (cell.value ?? cell.state);
}
