import { checkReport } from "#lib/check/check.ts";
import type { Finding } from "#lib/check/finding.ts";
import { decode } from "#lib/decode/decode.ts";
import { DecodeError } from "#lib/decode/errors.ts";
import { NotAReportError } from "#lib/read/errors.ts";
import { readReport } from "#lib/read/read.ts";
import type { ReadReport } from "#lib/read/report.ts";
import { RefusalError } from "./errors.ts";
import type { Hints } from "./hints.ts";
import { type Identified, identify } from "./identify.ts";

/** Everything bytes say: the pure part of loading. */
export interface Reading {
  readonly report: ReadReport;
  readonly identified: Identified;
  /** Findings that did not simply pass; the passes can be had again from the cells at any time. */
  readonly findings: readonly Finding[];
}

/**
 * Reads bytes as a report and checks it. Rejects with RefusalError with one line for whatever keeps them
 * from being a report of a known body and year.
 */
export async function readBytes(bytes: Uint8Array, name: string, hints: Hints): Promise<Reading> {
  try {
    const { media, charset } = hints;
    const report = readReport(await decode(bytes, { name, media, charset }));
    const identified = identify(report.identity, hints);
    const findings = checkReport(report).filter(({ outcome }) => outcome !== "pass");
    return { report, identified, findings };
  } catch (error) {
    throw new RefusalError(reasonOf(error), { cause: error });
  }
}

/** One line; what is not foreseen is called by its name, so that one bad page stops no batch. */
function reasonOf(error: unknown): string {
  const foreseen =
    error instanceof DecodeError ||
    error instanceof NotAReportError ||
    error instanceof RefusalError;
  const text = error instanceof Error ? error.message : String(error);
  const line = text.split("\n")[0] ?? "";
  return foreseen ? line : `cannot be read: ${line}`;
}
