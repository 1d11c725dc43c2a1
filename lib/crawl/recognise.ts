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
export async function noReportIn(collected: Collected, asked: Call): Promise<NoReport | undefined> {
  const { bytes, source, hints } = collected;
  const hinted = { name: source, ...hints };
  try {
    readReport(await decode(bytes, hinted));
    return undefined;
  } catch (error) {
    if (!(error instanceof NotAReportError)) return undefined;
    const { format, meta, title } = await decode(bytes, hinted);
    if (format !== "html" && format !== "text") return undefined;
    return {
      reason: error.message,
      title: meta.get("articletitle") ?? title ?? "",
      page: pageIn(collected, asked),
    };
  }
}

/** The page as a family looks at it. */
export function pageIn({ bytes, url, hints }: Collected, asked: Call): Page {
  const text = decodeText(bytes, hints.charset);
  return { asked, url, text, anchors: anchorsOf(text, url) };
}
