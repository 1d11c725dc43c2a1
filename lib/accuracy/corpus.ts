import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** A folder of documents and what a person read in them: `documents.jsonl` and `facts.jsonl`. */
export interface Corpus {
  readonly documents: readonly CorpusDocument[];
  readonly facts: readonly Facts[];
}

const documentSchema = z.object({
  slug: z.string(),
  document: z.string(),
  media: z.string(),
  agency: z.string().nullish(),
  year: z.number().int().nullish(),
});

const numbers = z.record(z.string(), z.number().nullable());

const factsSchema = z.object({
  slug: z.string(),
  agency: z.string().nullish(),
  year: z.number().int().nullish(),
  table2: z.record(z.string(), z.union([z.number(), z.string(), z.null()])).optional(),
  table3: z.record(z.string(), numbers).optional(),
  table4: numbers.optional(),
  stat_table: z
    .object({
      columns: z.array(z.string()),
      rows: z.record(z.string(), z.array(z.number().nullable())),
    })
    .nullish(),
});

export type CorpusDocument = z.output<typeof documentSchema>;
export type Facts = z.output<typeof factsSchema>;

/**
 * Reads the two lists of a corpus folder. Throws an error that names file and line for a line that is
 * not what the corpus README describes.
 */
export function readCorpus(folder: string): Corpus {
  const documents = readLines(join(folder, "documents.jsonl"), documentSchema);
  const facts = readLines(join(folder, "facts.jsonl"), factsSchema);
  return { documents, facts };
}

/**
 * The facts of a document, or those of another document of the same report, of which it may be a part;
 * undefined when nothing is known: then no number may be read in it.
 */
export function factsOf(
  { facts }: Corpus,
  { slug, agency, year }: CorpusDocument,
): { facts: Facts; own: boolean } | undefined {
  const own = facts.find((one) => one.slug === slug);
  if (own !== undefined) return { facts: own, own: true };
  const same = facts.find((one) => agency != null && one.agency === agency && one.year === year);
  return same === undefined ? undefined : { facts: same, own: false };
}

function readLines<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, at) =>
      line.trim() === "" ? [] : [parseLine(line, schema, `${file}:${at + 1}`)],
    );
}

function parseLine<T>(line: string, schema: z.ZodType<T>, place: string): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`${place}: not a line of a corpus`, { cause });
  }
}
