import { readFileSync, statSync } from "node:fs";
import { RefusalError } from "./errors.ts";
import { fileFailure } from "./file-failure.ts";

/** No report is longer; what is longer is some other kind of file. In bytes. */
const LIMIT = 50 * 1024 * 1024;

/**
 * The bytes of a file. Its length is asked first, so that a file over the limit is never read.
 * Throws RefusalError with one line for everything that keeps the bytes from being had.
 */
export function readReportFile(path: string, limit = LIMIT): Uint8Array {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new RefusalError("not a file");
    if (stat.size > limit) {
      throw new RefusalError(`${megabytes(stat.size)}, over the limit of ${megabytes(limit)}`);
    }
    return readFileSync(path);
  } catch (error) {
    const reason = fileFailure(error);
    if (reason === undefined) throw error;
    throw new RefusalError(reason, { cause: error });
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
