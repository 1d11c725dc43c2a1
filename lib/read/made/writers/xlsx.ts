import { sheetFile } from "#lib/decode/made/office.ts";
import type { Draw } from "../draw.ts";
import type { MadeReport } from "../report.ts";
import { type PlacedCell, placedRows } from "../table.ts";
import { escapedXml } from "./xml-text.ts";

/** Writes a report as the rows of one sheet; numbers are numbers in about half of their cells. */
export function writeXlsx(report: MadeReport, draw: Draw): Uint8Array {
  const rows: string[] = [];
  const merges: string[] = [];
  for (const block of report.blocks) {
    if (block.kind !== "table") {
      rows.push(rowXml(rows.length, textXml(rows.length, 0, block.text)));
      continue;
    }
    for (const cells of placedRows(block)) {
      const row = rows.length;
      merges.push(...cells.flatMap((cell) => mergeOf(row, cell)));
      rows.push(rowXml(row, cells.map((cell) => cellXml(row, cell, draw)).join("")));
    }
  }
  return sheetFile(rows.join(""), { merges });
}

function rowXml(row: number, cells: string): string {
  return `<row r="${row + 1}">${cells}</row>`;
}

function cellXml(row: number, { cell, column }: PlacedCell, draw: Draw): string {
  const { text } = cell;
  if (text === "") return "";
  const isPlain = /^(?:0|-?[1-9]\d{0,10})(?:\.\d{0,5}[1-9])?$/.test(text);
  if (isPlain && draw.chance(0.5)) return `<c r="${nameOf(row, column)}"><v>${text}</v></c>`;
  return textXml(row, column, text);
}

function textXml(row: number, column: number, text: string): string {
  return `<c r="${nameOf(row, column)}" t="inlineStr"><is><t xml:space="preserve">${escapedXml(text)}</t></is></c>`;
}

function mergeOf(row: number, { column, colspan, rowspan }: PlacedCell): readonly string[] {
  if (colspan === 1 && rowspan === 1) return [];
  return [`${nameOf(row, column)}:${nameOf(row + rowspan - 1, column + colspan - 1)}`];
}

/** Name of a cell as sheets have it ("B3"), from row and column counted from 0. */
function nameOf(row: number, column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return `${column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row + 1}`;
}
