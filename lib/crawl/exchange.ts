import type { Effects } from "./effects.ts";
import { FetchError } from "./errors.ts";

/** The most bytes that a page may have. */
const mostBytes = 20 * 1024 * 1024;

/** Milliseconds in which an answer must be there to its last byte. */
const timeout = 60_000;

/** One answer of a server, as it came. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  /** Empty unless the status is 200. */
  readonly bytes: Uint8Array;
}

/**
 * Asks once and follows nothing. Throws FetchError for a body that is too large; what fetch throws
 * (no connection, time over) goes through.
 */
export async function exchange(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { fetch }: Pick<Effects, "fetch">,
): Promise<Answer> {
  const response = await fetch(url.href, {
    headers,
    redirect: "manual",
    signal: AbortSignal.timeout(timeout),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    return { url, status: response.status, headers: response.headers, bytes: new Uint8Array() };
  }
  const bytes = await bodyOf(response);
  return { url, status: 200, headers: response.headers, bytes };
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop by a throw cancels the stream.
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) throw new FetchError(`larger than ${mostBytes / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
