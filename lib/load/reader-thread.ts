import { RefusalError } from "./errors.ts";
import type { Answer, Read } from "./readers.ts";
import { readBytes } from "./reading.ts";

/** What a reading thread does with a document; see lib/load/readers.ts. */
export async function answer(document: Parameters<Read>): Promise<Answer> {
  try {
    return { reading: await readBytes(...document) };
  } catch (error) {
    if (error instanceof RefusalError) return { refused: error.message };
    throw error;
  }
}
