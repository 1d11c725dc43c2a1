import { join } from "node:path";
import { type Excerpt, excerptOf, type Places, pageExcerpt } from "#lib/charts/excerpt.ts";
import { decodeText } from "#lib/decode/charset.ts";
import { decode } from "#lib/decode/decode.ts";
import { readSnapshot } from "#lib/load/archive.ts";
import { hintsSchema } from "#lib/load/hints.ts";
import type { Report } from "#lib/queries/report.ts";

/** The archived page with the cell marked, or why it cannot be shown. */
export type Archived = Excerpt | { readonly kind: "missing" | "failed" };

/** Decodes the snapshot of a report again, as it was decoded when it was read. */
export async function readArchived(report: Report, places: Places): Promise<Archived> {
  const bytes = bytesOf(report.sha256);
  if (bytes === undefined) return { kind: "missing" };
  if (places.cell.kind === "page") return onPage(bytes, places.cell.page, places);
  const { media, charset } = hintsSchema.parse(JSON.parse(report.hints));
  const document = await decode(bytes, { name: report.source, media, charset });
  const text = places.cell.kind === "text" ? decodeText(bytes, charset) : "";
  return excerptOf(document, text, places) ?? { kind: "failed" };
}

/** One page of a PDF; pdf.js comes only when a PDF is shown. */
async function onPage(bytes: Uint8Array, number: number, places: Places): Promise<Archived> {
  const { pageOf } = await import("#lib/decode/pdf/open.ts");
  const page = await pageOf(bytes, number);
  return page === undefined ? { kind: "failed" } : pageExcerpt(page, places);
}

/** The stored bytes; undefined when the archive of this machine does not have them. */
function bytesOf(sha256: string): Uint8Array | undefined {
  try {
    return readSnapshot(join(process.env["DATA_DIR"] || "data", "archive"), sha256);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
