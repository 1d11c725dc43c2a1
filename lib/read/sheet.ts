import type { Document, Grid, GridCell, GridRow } from "#lib/decode/document.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { sheetLabels } from "#lib/form/sheet.ts";
import { compact } from "./compact.ts";
import { readNumber } from "./number.ts";
import type { TableReading } from "./table.ts";

/** Fewer known rows than this are no statistics sheet. */
const fewest = 5;

/**
 * Reads the 2014 statistics sheet in any of its provincial variants: rows by label, the year's column
 * by the head (a column of cumulative figures is kept aside). Every row is also kept as printed.
 * Undefined when no table of the document is such a sheet.
 */
export function readSheet(document: Document): TableReading | undefined {
  for (const block of document.blocks) {
    if (block.kind !== "table") continue;
    const reading = readGrid(block.grid);
    if (reading !== undefined) return reading;
  }
  return undefined;
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

function isUnitHead(text: string): boolean {
  return /^(计量)?单位$/.test(compact(text).text);
}

/** Heads of columns that do not hold the figures of the year. */
const otherColumn = /累计|总数|上年|上一年|去年|同期|同比|增长|代码|序号|备注/;

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
  const id = indicatorBehind(sheetLabels.get(bareLabel(label)) ?? [], reading);
  const cell = printed.find(({ column }) => column === value.column);
  if (id === undefined || cell === undefined || reading.cells.has(`${id}/none`)) return;
  const { text: raw, locator } = cell;
  const { measure } = indicatorOf(id);
  const written = measure === "amount" ? withUnit(raw, row, unit) : raw;
  reading.cells.set(`${id}/none`, { ...readNumber(written, measure), raw, locator });
  reading.forms.set(id, "2014");
}

/** An amount with the unit of its row. */
function withUnit(raw: string, row: GridRow, unit: GridCell): string {
  const word = compact(row.find(({ column }) => column === unit.column)?.text ?? "").text;
  return word === "元" && /\d$/.test(raw.trim()) ? `${raw.trim()}元` : raw;
}

/** Of several indicators with the same label, the first behind the row read last. */
function indicatorBehind(ids: readonly string[], reading: TableReading): string | undefined {
  if (ids.length < 2) return ids[0];
  const last = Math.max(0, ...[...reading.forms.keys()].map((id) => indicatorOf(id).code));
  return ids.find((id) => indicatorOf(id).code > last);
}

/** What may stand before the words of a label: numerals of several levels, and a lead-in. */
const lead =
  /^(?:其中[::]?|\([一二三四五六七八九十\d]{1,2}\)[、.,:]?|[一二三四五六七八九十]{1,2}[、.,:]|[一二三四五六七八九](?=\()|\d{1,2}[、.,:]?)/;

/** A label without numerals, brackets and lead-in. */
function bareLabel(label: string): string {
  let text = compact(label).text;
  for (let cut = lead.exec(text); cut !== null; cut = lead.exec(text))
    text = text.slice(cut[0].length);
  return text
    .replaceAll(/\([^)]*\)/g, "")
    .replaceAll("其它", "其他")
    .replaceAll("规范性档案", "规范性文件");
}
