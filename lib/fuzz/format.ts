import type { MadeDocument } from "#lib/read/made/document.ts";
import type { Recipe } from "#lib/read/made/recipe.ts";

/** A format that made reports are written in. */
export interface Format {
  readonly name: string;
  /** Writes the report of a recipe; undefined where the format cannot hold it. */
  readonly make: (recipe: Recipe) => Promise<MadeDocument | undefined>;
}
