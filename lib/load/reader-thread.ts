import { RefusalError } from "./errors.ts";
import type { Answer, Errand } from "./readers.ts";
import { readBytes } from "./reading.ts";

/** What a reading thread does with a document; see lib/load/readers.ts. */
export async function answer({ document, begun }: Errand): Promise<Answer> {
  Atomics.store(begun, 0, 1);
  Atomics.notify(begun, 0);
  try {
    return { reading: await readBytes(...document) };
  } catch (error) {
    if (error instanceof RefusalError) return { refused: error.message };
    throw error;
  }
}
