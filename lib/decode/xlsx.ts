import { zipSync } from "fflate";
import { type MergeRange, readXlsx, type Sheet } from "hucre/xlsx";
import type { Document, Table } from "./document.ts";
import { DecodeError } from "./errors.ts";
import { type PlacedCell, placeGrid } from "./grid.ts";
import { cellText } from "./xlsx/cell-text.ts";
import type { Archive } from "./zip.ts";

/** As many columns as a grid has, and more rows than any form: sheets of millions of cells end here. */
const area = "A1:CV5000";
/** Parts that hold no cells. */
const beside = /^xl\/(media|drawings|charts|embeddings|theme|pivot|comments|customXml)/;

/**
 * An Excel workbook with a table for each visible sheet, hidden rows and columns left out, merged cells as
 * one cell. Takes the opened archive. Rejects with DecodeError when it is damaged.
 */
export async function decodeXlsx(archive: Archive): Promise<Document> {
  const sheets = await readSheets(archive);
  const blocks = sheets.map(
    (sheet, index): Table => ({ kind: "table", grid: placeGrid(index, rowsOf(sheet)) }),
  );
  const images = archive.names.filter((name) => /^xl\/media\/[^/]/.test(name)).length;
  return { format: "xlsx", title: null, meta: new Map(), blocks, attachments: [], images };
}

/** The reader is handed only parts whose inflated size was counted and whose check sums are right. */
async function readSheets(archive: Archive): Promise<readonly Sheet[]> {
  const parts: Record<string, Uint8Array> = {};
  for (const name of archive.names) {
    const part = /\.(xml|rels)$/.test(name) && !beside.test(name) ? archive.read(name) : undefined;
    if (part !== undefined) parts[name] = part;
  }
  try {
    const { sheets } = await readXlsx(zipSync(parts, { level: 0 }), {
      readStyles: true,
      range: area,
      sheets: ({ hidden, veryHidden }) => !(hidden || veryHidden),
    });
    return sheets;
  } catch {
    throw new DecodeError("damaged Excel workbook");
  }
}

function rowsOf(sheet: Sheet): readonly (readonly PlacedCell[])[] {
  return sheet.rows.map((values, row) => {
    if (sheet.rowDefs?.get(row)?.hidden) return [];
    const merges = (sheet.merges ?? []).filter(
      ({ startRow, endRow }) => startRow <= row && row <= endRow,
    );
    return values.flatMap((value, column): PlacedCell[] => {
      if (sheet.columns?.[column]?.hidden) return [];
      const merge = merges.find(({ startCol, endCol }) => startCol <= column && column <= endCol);
      const isCovered = merge && (merge.startRow !== row || merge.startCol !== column);
      if (isCovered) return [];
      const text = cellText(value, sheet.cells?.get(`${row},${column}`));
      return [{ text, column, ...spans(merge) }];
    });
  });
}

function spans(merge: MergeRange | undefined): Pick<PlacedCell, "colspan" | "rowspan"> {
  if (merge === undefined) return { colspan: 1, rowspan: 1 };
  return {
    colspan: merge.endCol - merge.startCol + 1,
    rowspan: merge.endRow - merge.startRow + 1,
  };
}
