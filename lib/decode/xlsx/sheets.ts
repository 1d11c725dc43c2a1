import type { ReadOptions, Sheet } from "hucre/xlsx";
import type { Document } from "../document.ts";
import { tableOfSheet } from "./sheet.ts";

/**
 * What is asked of the reader: visible sheets with their number formats, as many columns as a grid has and more
 * rows than any form, since sheets may claim millions of cells.
 */
export const sheetsWanted: ReadOptions = {
  readStyles: true,
  range: "A1:CV5000",
  sheets: ({ hidden, veryHidden }) => !(hidden || veryHidden),
};

/** Sheets as a document with a table for each. */
export function sheetsDocument(sheets: readonly Sheet[], images: number): Document {
  const blocks = sheets.map(tableOfSheet);
  return { format: "xlsx", title: null, meta: new Map(), blocks, attachments: [], images };
}
