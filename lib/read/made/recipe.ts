import fc from "fast-check";
import { deviations } from "./deviations.ts";
import { type Draw, drawFrom } from "./draw.ts";
import { drawFigures, drawForms, drawSheet } from "./figures.ts";
import { officialReport, sheetReport } from "./official/official-report.ts";
import type { MadeReport } from "./report.ts";

/** All that a made report follows from. */
export interface Recipe {
  /** Seed of the figures and of every choice within a deviation. */
  readonly seed: number;
  /** The form of 2019 or 2021, or the sheet of 2014. */
  readonly form: "report" | "sheet";
  /** Names of deviations, in the order in which they are applied. */
  readonly deviations: readonly string[];
}

/** More deviations than this hardly meet on one page. */
const most = 6;

/** Recipes of all kinds; a failing one shrinks to the fewest deviations that still fail. */
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  seed: fc.noShrink(fc.noBias(fc.nat())),
  form: fc.oneof(
    { weight: 12, arbitrary: fc.constant("report" as const) },
    { weight: 1, arbitrary: fc.constant("sheet" as const) },
  ),
  deviations: fc.subarray(Object.keys(deviations), { maxLength: most }),
});

const agencies = ["云水县教育局", "青石市水务局", "松林区人民政府", "白沙镇人民政府"];

/** Makes the report of a recipe, and what chance is left for whoever writes it. */
export function makeReport(recipe: Recipe): { report: MadeReport; draw: Draw } {
  const draw = drawFrom(recipe.seed);
  const agency = draw.pick(agencies);
  const sheet = recipe.form === "sheet";
  const author = { agency, year: (sheet ? 2014 : 2019) + draw.below(5) };
  const forms = drawForms(draw);
  const official = sheet
    ? sheetReport(drawSheet(draw), author)
    : officialReport(drawFigures(draw, forms, draw.chance(0.6)), forms, author);
  const report = recipe.deviations.reduce(
    (made, name) => deviations[name]?.(made, draw) ?? made,
    official,
  );
  return { report, draw };
}
