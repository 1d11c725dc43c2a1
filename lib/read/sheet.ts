import type { Document, Grid, GridCell, GridRow } from "#lib/decode/document.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { compact } from "./compact.ts";
import type { Flow } from "./flow.ts";
import { readNumber } from "./number.ts";
import { readSheetLines } from "./sheet-lines.ts";
import { isUnitHead, namedBySheet, otherColumn, withUnit } from "./sheet-words.ts";
import type { TableReading } from "./table.ts";

/** Fewer known rows than this are no statistics sheet. */
const fewest = 5;

/**
 * Reads the 2014 statistics sheet in any of its provincial variants: rows by label, the year's column
 * by the head (a column of cumulative figures is kept aside). Every row is also kept as printed.
 * A text without rows has label, unit and number in order.
 * Undefined when the document has no such sheet.
 */
export function readSheet(document: Document, flow: Flow): TableReading | undefined {
  for (const block of document.blocks) {
    if (block.kind !== "table") continue;
    const reading = readGrid(block.grid);
    if (reading !== undefined) return reading;
  }
  const lines = readSheetLines(flow);
  return lines.cells.size < fewest ? undefined : lines;
}

function readGrid(grid: Grid): TableReading | undefined {
  const head = grid.rows.findIndex((row) => row.some(({ text }) => isUnitHead(text)));
  const unit = grid.rows[head]?.find(({ text }) => isUnitHead(text));
  const value = unit === undefined ? undefined : yearColumn(grid.rows[head] ?? [], unit);
  if (unit === undefined || value === undefined) return undefined;
  const reading: TableReading = { cells: new Map(), forms: new Map(), extraRows: [] };
  for (const row of grid.rows.slice(head + 1)) readRow(row, unit, value, reading);
  return reading.cells.size < fewest ? undefined : reading;
}

/**
 * The column of the year's own figures: the only one behind the unit that is not of another kind; of
 * several years the newest. Undefined when more than one is left.
 */
function yearColumn(head: GridRow, unit: GridCell): GridCell | undefined {
  const candidates = head.filter(
    ({ column, text }) =>
      column > unit.column && text !== "" && !otherColumn.test(compact(text).text),
  );
  const years = candidates.map(({ text }) => Number(/20\d\d/.exec(text)?.[0] ?? Number.NaN));
  const newest = candidates[years.indexOf(Math.max(...years))];
  const [only] = candidates;
  return candidates.length === 1 ? only : newest;
}

function readRow(row: GridRow, unit: GridCell, value: GridCell, reading: TableReading): void {
  const words = row.filter(({ column, text }) => column < unit.column && text !== "");
  const label = words.map(({ text }) => text).join("");
  const first = words[0];
  if (first === undefined) return;
  const printed = row.filter(({ column }) => column > unit.column);
  const cells = printed.map(({ text }) => text);
  reading.extraRows.push({
    table: "sheet",
    label: compact(label).text,
    cells,
    locator: first.locator,
  });
  const id = namedBySheet(label, reading);
  const cell = printed.find(({ column }) => column === value.column);
  if (id === undefined || cell === undefined || reading.cells.has(`${id}/none`)) return;
  const { text: raw, locator } = cell;
  const { measure } = indicatorOf(id);
  const ofRow = row.find(({ column }) => column === unit.column)?.text ?? "";
  const written = measure === "amount" ? withUnit(raw, ofRow) : raw;
  reading.cells.set(`${id}/none`, { ...readNumber(written, measure), raw, locator });
  reading.forms.set(id, "2014");
}
