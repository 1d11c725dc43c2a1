import type { FigurePattern } from "./narrative-pattern.ts";
import { publishingPatterns } from "./narrative-publishing.ts";
import {
  appealPatterns,
  documentPatterns,
  feePatterns,
  requestPatterns,
} from "./narrative-requests.ts";
import { letterPatterns, mediaPatterns, workPatterns } from "./narrative-work.ts";

/** Figures in digits or numerals; where two could claim a number, the first has it. */
export const figurePatterns: readonly FigurePattern[] = [
  ...mediaPatterns,
  ...publishingPatterns,
  ...letterPatterns,
  ...workPatterns,
  ...documentPatterns,
  ...requestPatterns,
  ...appealPatterns,
  ...feePatterns,
];
