import { type Cell, readXls, type Sheet } from "hucre/xlsx";
import type { Compound } from "./compound.ts";
import type { Document } from "./document.ts";
import { DecodeError } from "./errors.ts";
import { looksOf, type SheetLook } from "./xls/looks.ts";
import { sheetsDocument, sheetsWanted } from "./xlsx/sheets.ts";

/**
 * An Excel workbook of 1997 to 2003 with a table for each visible sheet. Takes the opened container and its
 * bytes. Rejects with DecodeError when it is damaged or needs a password.
 */
export async function decodeXls(compound: Compound, bytes: Uint8Array): Promise<Document> {
  const stream = compound.read("Workbook") ?? compound.read("Book") ?? new Uint8Array(0);
  const looks = looksOf(stream);
  const sheets = await readSheets(bytes);
  const shown = sheets.flatMap((sheet, index) => {
    const look = looks[index];
    return look === undefined || look.isHidden ? [] : [withLook(sheet, look)];
  });
  return sheetsDocument(shown, 0);
}

async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  try {
    return (await readXls(bytes, sheetsWanted)).sheets;
  } catch {
    throw new DecodeError("damaged Excel workbook");
  }
}

/** A sheet with the number formats of its cells and its hidden rows and columns. */
function withLook(sheet: Sheet, { formats, hiddenRows, hiddenColumns }: SheetLook): Sheet {
  const columns = Array.from({ length: 256 }, (_, column) => ({
    hidden: hiddenColumns.has(column),
  }));
  const cells = new Map(
    [...formats].map(([place, numFmt]): [string, Cell] => [
      place,
      { value: null, type: "number", style: { numFmt } },
    ]),
  );
  const rowDefs = new Map([...hiddenRows].map((row) => [row, { hidden: true }]));
  return { ...sheet, columns, cells, rowDefs };
}
