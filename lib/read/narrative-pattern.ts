import type { NarrativeId } from "#lib/form/narrative.ts";
import type { FigureKind } from "./narrative-guards.ts";

/**
 * How a figure is put in words, over compact text (no white space, half-width punctuation) in which
 * titles in 《》 are blanked out. A pattern says everything that may stand between the verb and the
 * number: what it does not foresee is not that figure.
 */
export interface FigurePattern {
  readonly figure: NarrativeId;
  readonly kind: FigureKind;
  readonly pattern: RegExp;
  /** What the words of the sentence in front of the phrase must hold. */
  readonly needs?: RegExp;
  /** What the clause must hold. */
  readonly about?: RegExp;
  /** What the words of the clause in front of the phrase must not hold. */
  readonly without?: RegExp;
}

/** What may stand between what is counted and its number. */
export const link =
  "(?:总计|合计|累计|总数|总量|数量|条数|件数|数)?:?(?:共计|共|总计|合计|累计)?(?:为|达到?|有)?";

/** Words in between, of which none makes the deed another one. */
export function gap(most: number): string {
  return `(?:(?!参加|观看)[^,;:。、()\\d和及与]){0,${most}}`;
}

/** A pattern of the year's total, unless told otherwise. */
export function figure(
  id: NarrativeId,
  source: string,
  more: Partial<Omit<FigurePattern, "figure" | "pattern">> = {},
): FigurePattern {
  return { figure: id, kind: "flow", pattern: new RegExp(source, "g"), ...more };
}
