import type { Box } from "../document.ts";

/** What stands on a page of a PDF, upright, in points from its upper left corner. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly rules: readonly Rule[];
  /** Pictures of some size; ornaments are not counted. */
  readonly images: number;
}

/** A run of characters drawn at one place. */
export interface PlacedText extends Box {
  readonly text: string;
  /** Size of the font. */
  readonly size: number;
  /** Whether the characters stand below each other. */
  readonly downward: boolean;
}

/** A straight line, level or upright: `at` across it, from `from` to `to` along it. */
export interface Rule {
  readonly way: "level" | "upright";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}
