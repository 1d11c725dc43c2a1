import { decode } from "#lib/decode/decode.ts";
import { DecodeError } from "#lib/decode/errors.ts";
import { NotAReportError } from "../errors.ts";
import { readReport } from "../read.ts";
import type { ReadReport } from "../report.ts";

/** Reads a made document; undefined when it is refused. Any other failure is the reader's fault and rejects. */
export async function tryRead(bytes: Uint8Array, name: string): Promise<ReadReport | undefined> {
  try {
    return readReport(await decode(bytes, { name }));
  } catch (error) {
    if (error instanceof DecodeError || error instanceof NotAReportError) return undefined;
    throw error;
  }
}
