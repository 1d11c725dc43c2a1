import { RefusalError } from "#lib/load/errors.ts";
import type { Read } from "#lib/load/readers.ts";
import type { MadeDocument } from "#lib/read/made/document.ts";
import { judge, type Verdict } from "#lib/read/made/judge.ts";
import type { Recipe } from "#lib/read/made/recipe.ts";
import type { Format } from "./format.ts";

/** What became of a made document. */
export interface Outcome {
  readonly verdict: Verdict;
  /** Why it was not read at all, one line; undefined when it was. */
  readonly refused: string | undefined;
}

/** Reads a made document and compares it with what it prints. Rejects when the reader breaks. */
export async function tryDocument(document: MadeDocument, read: Read): Promise<Outcome> {
  try {
    const { report } = await read(document.bytes, document.name, author);
    return { verdict: judge(report, document.expected), refused: undefined };
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return { verdict: judge(undefined, document.expected), refused: error.message };
  }
}

/** Who publishes, where the document does not say: only its cells are looked at. */
const author = { agency: "云水县教育局", year: 2020 };

/** Whether something was read that is not printed, or left open although it is there for certain. */
export function isFault({ verdict, refused }: Outcome): boolean {
  return (
    verdict.faults.length > 0 || (refused !== undefined && /cannot be read|takes/.test(refused))
  );
}

/** The recipe with as few deviations as still give a fault. */
export async function shrink(recipe: Recipe, format: Format, read: Read): Promise<Recipe> {
  for (const name of recipe.deviations) {
    const fewer = { ...recipe, deviations: recipe.deviations.filter((one) => one !== name) };
    const document = await format.make(fewer);
    if (document !== undefined && isFault(await tryDocument(document, read))) {
      return shrink(fewer, format, read);
    }
  }
  return recipe;
}
