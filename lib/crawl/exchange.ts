import type { Call } from "./call.ts";
import type { Effects } from "./effects.ts";
import { FetchError } from "./errors.ts";

/** The most bytes that a page may have. */
const mostBytes = 20 * 1024 * 1024;

/** Milliseconds in which an answer must be there to its last byte. */
const timeout = 60_000;

/** One answer of a server, as it came. */
export interface Answer {
  /** What was asked in the end. */
  readonly call: Call;
  readonly status: number;
  readonly headers: Headers;
  /** Empty unless the status is 200. */
  readonly bytes: Uint8Array;
}

/**
 * Asks once and follows nothing. Throws FetchError for a body that is too large or shorter than it
 * should be; what fetch throws (no connection, time over) goes through.
 */
export async function exchange(
  call: Call,
  headers: Readonly<Record<string, string>>,
  { fetch, stop }: Pick<Effects, "fetch" | "stop">,
): Promise<Answer> {
  const { url, body } = call;
  const response = await fetch(url.href, {
    headers: { ...headers, ...call.headers },
    redirect: "manual",
    signal: AbortSignal.any([AbortSignal.timeout(timeout), stop]),
    ...(body === undefined ? {} : { method: "POST", body }),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    return { call, status: response.status, headers: response.headers, bytes: new Uint8Array() };
  }
  const bytes = await bodyOf(response);
  return { call, status: 200, headers: response.headers, bytes };
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
