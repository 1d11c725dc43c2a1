import { join } from "node:path";
import { type Excerpt, excerptOf, type Places } from "#lib/charts/excerpt.ts";
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
  const { media, charset } = hintsSchema.parse(JSON.parse(report.hints));
  const document = await decode(bytes, { name: report.source, media, charset });
  return excerptOf(document, decodeText(bytes, charset), places) ?? { kind: "failed" };
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
