import { expectedOf } from "./expected.ts";
import { makeReport, type Recipe } from "./recipe.ts";
import type { Expected } from "./report.ts";
import { type HtmlStyle, writeHtml } from "./writers/html.ts";
import { textStyles, writeText } from "./writers/text.ts";

/** A made document: its bytes, what is known about them, and what may be read in it. */
export interface MadeDocument {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly expected: Expected;
}

const everything = () => true;

/** Makes the page of a recipe. */
export function makeHtml(recipe: Recipe, style: HtmlStyle): MadeDocument {
  const { report, draw } = makeReport(recipe);
  return {
    bytes: new TextEncoder().encode(writeHtml(report, style, draw)),
    name: "report.html",
    expected: expectedOf(report, everything),
  };
}

/** Makes the flattened text of a recipe. */
export function makeText(recipe: Recipe, styleName: string): MadeDocument {
  const style = textStyles[styleName];
  if (style === undefined) throw new Error(`no style of text is called ${styleName}`);
  const fitting = recipe.deviations.filter((name) => !style.without?.includes(name));
  const { report, draw } = makeReport({ ...recipe, deviations: fitting });
  return {
    bytes: new TextEncoder().encode(writeText(report, style, draw)),
    name: "report.txt",
    expected: expectedOf(report, style.keeps),
  };
}
