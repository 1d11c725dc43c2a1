import { type Compact, compact } from "./compact.ts";

/** A sentence as published, its compact text, and where each unit of that stands in it. */
export interface Sentence extends Compact {
  readonly raw: string;
}

/** The sentences of a paragraph in order, each with the mark that ends it. */
export function sentencesOf(paragraph: string): readonly Sentence[] {
  const printed = paragraph.match(/[^。！？!?\n]+[。！？!?]*[”’」』）)]*/g) ?? [];
  return printed.map((sentence) => {
    const raw = sentence.trim();
    const { text, offsets } = compact(raw);
    return { raw, text, offsets };
  });
}
