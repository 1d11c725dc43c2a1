import fc from "fast-check";
import { describe, it } from "vitest";
import { decode } from "#lib/decode/decode.ts";
import { type MadeDocument, makeHtml } from "./made/document.ts";
import { judge } from "./made/judge.ts";
import { type Recipe, recipes } from "./made/recipe.ts";
import { htmlStyles } from "./made/writers/html.ts";
import { readReport } from "./read.ts";

const seed = 20_260_101;

/** No cell may be read wrongly, and none be left open whose text is there for certain. */
async function readsAll(make: (recipe: Recipe) => MadeDocument, numRuns: number): Promise<void> {
  const property = fc.asyncProperty(recipes, async (recipe) => {
    const { bytes, name, expected } = make(recipe);
    const report = await decode(bytes, { name }).then(readReport);
    const { faults } = judge(report, expected);
    if (faults.length > 0) throw new Error(faults.slice(0, 5).join("\n"));
  });
  await fc.assert(property, { seed, numRuns });
}

describe("random reports that deviate from the form in every known way", () => {
  it.each(htmlStyles)("are read right from %s HTML", (style) =>
    readsAll((recipe) => makeHtml(recipe, style), 60),
  );
});
