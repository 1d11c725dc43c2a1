import type { Document } from "./document.ts";
import { DecodeError, UnsupportedFormatError } from "./errors.ts";
import { relatedPart } from "./opc.ts";
import { type Archive, openZip } from "./zip.ts";

/** Formats packed as ZIP that have no decoder, by a file only they hold. */
const unsupported: readonly (readonly [format: string, file: RegExp])[] = [
  ["binary Excel workbook (XLSB)", /^xl\/workbook\.bin$/],
  ["PowerPoint presentation", /^ppt\//],
  ["OFD", /^OFD\.xml$/i],
  ["EPUB", /^META-INF\/container\.xml$/],
];
const openDocument = /^application\/vnd\.oasis\.opendocument\.(\w+)/;

/**
 * A Word or Excel file as a document; both are ZIP archives. Rejects with UnsupportedFormatError, naming what
 * the archive holds, when it is another kind of file, and with DecodeError when it is damaged,
 * encrypted or inflates beyond reason.
 */
export async function decodeZipped(bytes: Uint8Array): Promise<Document> {
  const archive = openZip(bytes);
  if (archive.names.includes("xl/workbook.xml")) {
    return (await import("./xlsx.ts")).decodeXlsx(archive);
  }
  if (archive.names.some((name) => name.startsWith("word/"))) {
    const main = relatedPart(archive, "", "officeDocument") ?? "word/document.xml";
    return (await import("./docx.ts")).decodeDocx(archive, main);
  }
  throw refusal(archive);
}

function refusal(archive: Archive): DecodeError {
  const kind = unsupported.find(([, file]) => archive.names.some((name) => file.test(name)))?.[0];
  if (kind !== undefined) return new UnsupportedFormatError(kind);
  const mime = archive.read("mimetype");
  const open = openDocument.exec(mime === undefined ? "" : new TextDecoder().decode(mime))?.[1];
  if (open !== undefined) return new UnsupportedFormatError(`OpenDocument ${open}`);
  const files = archive.names.filter((name) => !name.endsWith("/"));
  if (files.length === 0) return new DecodeError("empty ZIP archive");
  const few = files.slice(0, 3).map((name) => name.slice(0, 60).replaceAll(/\s+/g, " "));
  const more = files.length > few.length ? ", …" : "";
  return new UnsupportedFormatError(
    `ZIP archive of ${files.length} files (${few.join(", ")}${more})`,
  );
}
