import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "#lib/decode/decode.ts";
import { readReport } from "#lib/read/read.ts";
import type { ReadReport } from "#lib/read/report.ts";
import { type CorpusDocument, factsOf, readCorpus } from "./corpus.ts";
import { type Score, scoreReport } from "./score.ts";

/** The score of one document, and why it could not be read if it could not. */
export interface Result {
  readonly slug: string;
  readonly score: Score;
  readonly refused: string | undefined;
}

/** Reads every document of a corpus folder and compares it with the facts, one by one, in order. */
export async function* measureAccuracy(folder: string): AsyncGenerator<Result> {
  const corpus = readCorpus(folder);
  for (const document of corpus.documents) {
    const { report, refused } = await tryRead(folder, document);
    yield { slug: document.slug, score: scoreReport(factsOf(corpus, document), report), refused };
  }
}

async function tryRead(
  folder: string,
  { document, media }: CorpusDocument,
): Promise<{ report?: ReadReport; refused: string | undefined }> {
  try {
    const bytes = readFileSync(join(folder, document));
    return {
      report: readReport(await decode(bytes, { name: document, media })),
      refused: undefined,
    };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

/** Adds scores up; the faults are left out. */
export function totalOf(scores: readonly Score[]): Omit<Score, "faults"> {
  const sum = (key: "right" | "wrong" | "unreadable" | "missing") =>
    scores.reduce((all, score) => all + score[key], 0);
  return {
    right: sum("right"),
    wrong: sum("wrong"),
    unreadable: sum("unreadable"),
    missing: sum("missing"),
  };
}
