import { decodeText } from "#lib/decode/charset.ts";
import { decode } from "#lib/decode/decode.ts";
import { NotAReportError } from "#lib/read/errors.ts";
import { readReport } from "#lib/read/read.ts";
import { anchorsOf } from "./anchors.ts";
import type { Call } from "./call.ts";
import type { Collected } from "./collect.ts";
import type { Page } from "./family.ts";

/** A page that holds no report, as its links show it. */
export interface NoReport {
  /** What it lacks. */
  readonly reason: string;
  readonly page: Page;
  /** Names of the files that hang on it. */
  readonly attachments: readonly string[];
}

/**
 * What a page is if it is no report; undefined for one that is, and for one that cannot be read at
 * all, so that whoever loads it finds the reason. What a page holds counts, not what it is called.
 */
export async function noReportIn(
  { bytes, source, url, hints }: Collected,
  asked: Call,
): Promise<NoReport | undefined> {
  try {
    readReport(await decode(bytes, { name: source, ...hints }));
    return undefined;
  } catch (error) {
    if (!(error instanceof NotAReportError)) return undefined;
    const { attachments } = await decode(bytes, { name: source, ...hints });
    const text = decodeText(bytes, hints.charset);
    return {
      reason: error.message,
      page: { asked, url, text, anchors: anchorsOf(text, url) },
      attachments: attachments.map(({ label, href }) => label || href),
    };
  }
}
