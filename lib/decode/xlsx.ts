import { zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import type { Document } from "./document.ts";
import { DecodeError } from "./errors.ts";
import { sheetsDocument, sheetsWanted } from "./xlsx/sheets.ts";
import type { Archive } from "./zip.ts";

/** Parts that hold no cells. */
const beside = /^xl\/(media|drawings|charts|embeddings|theme|pivot|comments|customXml)/;

/** The largest workbooks with a report are a tenth of this; the reader takes a second for each 4 MB. */
const mostBytes = 12 * 1024 * 1024;

/**
 * An Excel workbook with a table for each visible sheet. Takes the opened archive. Rejects with
 * DecodeError when it is damaged or its cells take more than 12 MB.
 */
export async function decodeXlsx(archive: Archive): Promise<Document> {
  // The reader is handed only parts whose inflated size was counted and whose check sums are right.
  const parts: Record<string, Uint8Array> = {};
  for (const name of archive.names) {
    const part = /\.(xml|rels)$/.test(name) && !beside.test(name) ? archive.read(name) : undefined;
    if (part !== undefined) parts[name] = part;
  }
  const size = Object.values(parts).reduce((sum, part) => sum + part.length, 0);
  if (size > mostBytes) throw new DecodeError("Excel workbook larger than any report");
  const images = archive.names.filter((name) => /^xl\/media\/[^/]/.test(name)).length;
  try {
    const { sheets } = await readXlsx(zipSync(parts, { level: 0 }), sheetsWanted);
    return sheetsDocument(sheets, images);
  } catch {
    throw new DecodeError("damaged Excel workbook");
  }
}
