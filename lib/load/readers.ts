import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { z } from "zod";
import { RefusalError } from "./errors.ts";
import type { Hints } from "./hints.ts";
import type { Reading } from "./reading.ts";

/** Reads bytes as a report; see `readBytes`. */
export type Read = (bytes: Uint8Array, name: string, hints: Hints) => Promise<Reading>;

/** Threads that read reports, each guarded against documents that take too much. */
export interface Readers {
  readonly read: Read;
  /** How many documents are read at the same time. */
  readonly count: number;
  readonly close: () => Promise<void>;
}

/** What one document may take. */
export interface ReadingLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const usual: ReadingLimits = { seconds: 10, megabytes: 700 };

/** What a thread is given: a document, and where it says that it has begun with it. */
export interface Errand {
  readonly document: Parameters<Read>;
  /** One number: 0, and 1 from the begin on. */
  readonly begun: Int32Array;
}

/** What the worker answers: its errors lose their class between threads. */
export type Answer = { readonly reading: Reading } | { readonly refused: string };

/**
 * Makes as many reading threads as the machine has cores; they begin with the first document. A
 * document that takes more than the limits is refused with one line, and its thread replaced.
 */
export function openReaders(limits = usual, count = availableParallelism()): Readers {
  let pool: Piscina<Errand, Answer> | undefined;
  const open = () =>
    new Piscina<Errand, Answer>({
      filename: new URL("./reader-thread.ts", import.meta.url).href,
      name: "answer",
      // A thread begins with a document and stays: one that is still beginning cannot be ended safely.
      minThreads: 0,
      maxThreads: count,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
  return {
    count,
    async read(...document) {
      pool ??= open();
      const answer = await run(pool, document, limits);
      if ("refused" in answer) throw new RefusalError(answer.refused);
      return answer.reading;
    },
    close: async () => pool?.destroy(),
  };
}

/** The time counts from when the thread begins with the document: until then it waits or is loaded. */
async function run(
  pool: Piscina<Errand, Answer>,
  document: Parameters<Read>,
  { seconds, megabytes }: ReadingLimits,
): Promise<Answer> {
  const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const limit = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  Promise.resolve(Atomics.waitAsync(begun, 0, 0).value).then(() => {
    timer = setTimeout(() => limit.abort(), seconds * 1000);
  });
  try {
    return await pool.run({ document, begun }, { signal: limit.signal });
  } catch (error) {
    if (limit.signal.aborted) throw new RefusalError(`takes longer than ${seconds} s to read`);
    if (codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY") {
      throw new RefusalError(`takes more than ${megabytes} MB of memory to read`);
    }
    throw error;
  } finally {
    // Wakes the waiting, should the thread have died before it began.
    Atomics.store(begun, 0, 1);
    Atomics.notify(begun, 0);
    clearTimeout(timer);
  }
}

const coded = z.object({ code: z.string() });

function codeOf(error: unknown): string | undefined {
  return coded.safeParse(error).data?.code;
}
