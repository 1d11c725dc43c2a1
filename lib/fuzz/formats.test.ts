import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBytes } from "#lib/load/reading.ts";
import { drawFrom } from "#lib/read/made/draw.ts";
import { recipes } from "#lib/read/made/recipe.ts";
import { ownFormats } from "./formats.ts";
import { tryChanged, tryCut } from "./mutations.ts";
import { tryDocument } from "./outcome.ts";

const documents = 8;
/** Documents are made and opened one by one; the limit only stops a hang. */
const patience = 240_000;

// Pages and flattened text have more documents of their own in lib/read/read.property.test.ts.
const formats = ownFormats.filter(({ name }) => !/^html (?!gbk|big5|gb18030|utf)|^text/.test(name));

describe("random reports that deviate from the form", () => {
  it.each(formats.map((format) => [format.name, format] as const))(
    "are read right from %s, whole and cut off, and changed bytes break nothing",
    async (_, { make }) => {
      for (const recipe of fc.sample(recipes, { seed: 20_260_102, numRuns: documents })) {
        const document = await make(recipe);
        if (document === undefined) continue;
        const { verdict, refused } = await tryDocument(document, readBytes);
        expect({ recipe, refused, faults: verdict.faults }).toEqual({
          ...{ recipe, refused: undefined, faults: [] },
        });
        const draw = drawFrom(recipe.seed);
        expect(await tryCut(document, draw, readBytes)).toEqual([]);
        await tryChanged(document, draw, readBytes);
      }
    },
    patience,
  );
});
