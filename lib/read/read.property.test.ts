import fc from "fast-check";
import { describe, it } from "vitest";
import { type MadeDocument, makeHtml, makeText } from "./made/document.ts";
import { judge } from "./made/judge.ts";
import { type Recipe, recipes } from "./made/recipe.ts";
import { tryRead } from "./made/try-read.ts";
import { htmlStyles } from "./made/writers/html.ts";
import { textStyles } from "./made/writers/text.ts";

const seed = 20_260_101;
/** Cutting digits in every way takes its time; the limit only stops a hang. */
const patience = 120_000;

/** No cell may be read wrongly, and none be left open whose text is there for certain. */
async function readsAll(make: (recipe: Recipe) => MadeDocument, numRuns: number): Promise<void> {
  const property = fc.asyncProperty(recipes, async (recipe) => {
    const { bytes, name, expected } = make(recipe);
    const { faults } = judge(await tryRead(bytes, name), expected);
    if (faults.length > 0) throw new Error(faults.slice(0, 5).join("\n"));
  });
  await fc.assert(property, { seed, numRuns });
}

/** Digits without separators take the reader a hundred times as long as others. */
const runsOf = (style: string) => (style.includes("run together") ? 12 : 60);

describe("random reports that deviate from the form in every known way", () => {
  it.each(htmlStyles)("are read right from %s HTML", (style) =>
    readsAll((recipe) => makeHtml(recipe, style), 60),
  );
  it.each(Object.keys(textStyles))(
    "are read right or left open from text, %s",
    (style) => readsAll((recipe) => makeText(recipe, style), runsOf(style)),
    patience,
  );
});
