import type { MergeRange, Sheet } from "hucre/xlsx";
import type { Block } from "../document.ts";
import { type PlacedCell, placeGrid, widest } from "../grid.ts";
import { cellText } from "./cell-text.ts";

/** No form is longer; sheets may claim millions of rows. */
const mostRows = 5000;

/**
 * A sheet as a table: hidden rows are empty, hidden columns left out, merged cells one cell. Empty rows
 * below and empty columns right of all texts are no part of it: they were only formatted.
 */
export function tableOfSheet(sheet: Sheet, index: number): Block {
  return { kind: "table", grid: placeGrid(index, withoutMargin(rowsOf(sheet))) };
}

function rowsOf(sheet: Sheet): readonly (readonly PlacedCell[])[] {
  const rows = sheet.rows.slice(0, mostRows);
  const filled = rows.reduce((most, values = []) => Math.max(most, values.length), 0);
  const width = Math.min(filled, widest);
  return Array.from(rows, (values = [], row) => {
    if (sheet.rowDefs?.get(row)?.hidden) return [];
    const merges = (sheet.merges ?? []).filter(
      ({ startRow, endRow }) => startRow <= row && row <= endRow,
    );
    return Array.from({ length: width }, (_, column) => {
      const merge = merges.find(({ startCol, endCol }) => startCol <= column && column <= endCol);
      const isCovered = merge && (merge.startRow !== row || merge.startCol !== column);
      if (isCovered || sheet.columns?.[column]?.hidden) return [];
      const text = cellText(values[column] ?? null, sheet.cells?.get(`${row},${column}`));
      return [{ text, column, ...spans(merge) }];
    }).flat();
  });
}

function withoutMargin(
  rows: readonly (readonly PlacedCell[])[],
): readonly (readonly PlacedCell[])[] {
  const isFilled = ({ text }: PlacedCell) => text !== "";
  const height = rows.findLastIndex((row) => row.some(isFilled)) + 1;
  const columns = rows.map((row) => row.findLast(isFilled)?.column ?? -1);
  const last = columns.reduce((most, column) => Math.max(most, column), -1);
  return rows.slice(0, height).map((row) => row.filter(({ column }) => column <= last));
}

function spans(merge: MergeRange | undefined): Pick<PlacedCell, "colspan" | "rowspan"> {
  if (merge === undefined) return { colspan: 1, rowspan: 1 };
  return {
    colspan: merge.endCol - merge.startCol + 1,
    rowspan: merge.endRow - merge.startRow + 1,
  };
}
