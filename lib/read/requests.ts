import type { ApplicantId } from "#lib/form/applicant.ts";
import type { FormId } from "#lib/form/indicator.ts";
import { requestRows } from "#lib/form/requests.ts";
import { formOrder } from "./applicant-columns.ts";
import { deriveTotals } from "./derived.ts";
import type { Flow } from "./flow.ts";
import { findLabels, type LabelMatch } from "./labels.ts";
import { gridOf } from "./request-grid.ts";
import { doubtful, type PlacedRow, placeRows } from "./request-order.ts";
import { textRows } from "./request-text.ts";
import { placeStray } from "./stray.ts";
import type { TableReading } from "./table.ts";
import { requestLexicon } from "./words.ts";
import type { Zone } from "./zones.ts";

/**
 * Reads table 3: rows by their labels, columns by the head. A row printed without its label is placed
 * when the rows around it leave exactly one place (DOMAIN.md part 4.2).
 */
export function readRequests(flow: Flow, zone: Zone): TableReading {
  const labels = findLabels(flow, requestLexicon, zone.start, zone.end).map((label) =>
    renamed(flow, label),
  );
  const grid = gridOf(flow, zone, labels);
  const rows = grid === undefined ? textRows(flow, zone, labels) : grid.rows;
  const placed = placeRows(rows);
  const reading: TableReading = {
    cells: new Map(),
    forms: new Map(),
    extraRows: [...placed.extra],
  };
  const form = formOf(placed.rows, labels);
  const last = placed.rows.at(-1);
  for (const row of placed.rows.map((one) => (one === last ? certainAtEnd(flow, zone, one) : one)))
    record(reading, row, grid?.order ?? formOrder, form);
  placeStray(flow, zone, reading);
  if (form !== undefined) deriveTotals(reading, form, grid?.withoutTotal === true);
  return reading;
}

/** Where a text ends behind the words 其他处理, the numbers may be those of the first row of that group. */
function certainAtEnd(flow: Flow, zone: Zone, row: PlacedRow): PlacedRow {
  const ends = zone.end >= flow.text.length && row.cells[0]?.locator.kind === "text";
  return row.id === "other_total" && ends ? { ...row, cells: row.cells.map(doubtful) } : row;
}

/** Under （六） the single row and the third of three share their words; the numeral tells them apart. */
function renamed(flow: Flow, label: LabelMatch): LabelMatch {
  const text = flow.text.slice(label.start, label.end);
  if (label.id === "other_total" && /^3[.、]/.test(text)) return { ...label, id: "other_misc" };
  if (label.id === "other_misc" && text.startsWith("(六)")) return { ...label, id: "other_total" };
  return label;
}

/**
 * The form of table 3 is told by the rows under （六）其他处理: three in the 2021 form, a single row in
 * the 2019 form; undefined when the page does not reach them.
 */
function formOf(rows: readonly PlacedRow[], labels: readonly LabelMatch[]): FormId | undefined {
  const seen = new Set([...rows.map(({ id }) => id), ...labels.map(({ id }) => id)]);
  if (seen.has("other_no_correction") || seen.has("other_fee_unpaid")) return "2021";
  return rows.some(({ id }) => id === "other_total") ? "2019" : undefined;
}

function record(
  reading: TableReading,
  row: PlacedRow,
  order: readonly ApplicantId[],
  form: FormId | undefined,
): void {
  order.forEach((applicant, at) => {
    const cell = row.cells[at];
    if (cell === undefined) return;
    const flags = row.byOrder ? [...cell.flags, "placed_by_order" as const] : cell.flags;
    reading.cells.set(`${row.id}/${applicant}`, { ...cell, flags });
  });
  const known = requestRows.find(({ id }) => id === row.id);
  const own = known?.forms.length === 1 ? known.forms[0] : form;
  if (own !== undefined) reading.forms.set(row.id, own);
}
