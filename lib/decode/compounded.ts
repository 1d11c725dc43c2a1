import { openCompound } from "./compound.ts";
import type { Document } from "./document.ts";
import { DecodeError, UnsupportedFormatError } from "./errors.ts";

/** Formats in compound files that have no decoder, by the stream only they hold. */
const unsupported: Readonly<Record<string, string | undefined>> = {
  "PowerPoint Document": "PowerPoint presentation",
  HwpSummaryInformation: "HWP",
};

/**
 * A Word or Excel file of 1997 to 2003, or one of WPS, as a document. Rejects with DecodeError when it is
 * damaged or needs a password and UnsupportedFormatError when it is another kind of file.
 */
export async function decodeCompound(bytes: Uint8Array): Promise<Document> {
  const compound = openCompound(bytes);
  if (compound.names.includes("EncryptedPackage")) {
    throw new DecodeError("password-protected office file");
  }
  if (compound.names.includes("WordDocument")) {
    return (await import("./doc.ts")).decodeDoc(compound);
  }
  if (compound.names.includes("Workbook") || compound.names.includes("Book")) {
    return (await import("./xls.ts")).decodeXls(compound, bytes);
  }
  const kind = compound.names.flatMap((name) => unsupported[name] ?? [])[0];
  throw new UnsupportedFormatError(kind ?? "compound file of another program");
}
