import { decodeText } from "#lib/decode/charset.ts";
import { decode } from "#lib/decode/decode.ts";
import { NotAReportError } from "#lib/read/errors.ts";
import { readReport } from "#lib/read/read.ts";
import { anchorsOf } from "./anchors.ts";
import type { Call } from "./call.ts";
import type { Collected } from "./collect.ts";
import type { Page } from "./family.ts";

/** A page that holds no report. */
export interface NoReport {
  /** What it lacks. */
  readonly reason: string;
  /** What it is called; empty where it does not say. */
  readonly title: string;
  readonly page: Page;
}

/**
 * What a page is if it is no report; undefined for one that is, for a file, and for one that cannot be
 * read at all, so that whoever loads it finds the reason. What a page holds counts, not what it is
 * called.
 */
export async function noReportIn(
  { bytes, source, url, hints }: Collected,
  asked: Call,
): Promise<NoReport | undefined> {
  const hinted = { name: source, ...hints };
  try {
    readReport(await decode(bytes, hinted));
    return undefined;
  } catch (error) {
    if (!(error instanceof NotAReportError)) return undefined;
    const { format, meta, title } = await decode(bytes, hinted);
    if (format !== "html" && format !== "text") return undefined;
    const text = decodeText(bytes, hints.charset);
    return {
      reason: error.message,
      title: meta.get("articletitle") ?? title ?? "",
      page: { asked, url, text, anchors: anchorsOf(text, url) },
    };
  }
}
