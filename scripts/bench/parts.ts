import { collecting, collectingMemory } from "./collecting.ts";
import { csv } from "./csv.ts";
import { folder } from "./folder.ts";
import type { Part } from "./measure.ts";
import { reading } from "./reading.ts";
import { readingDocx } from "./reading-docx.ts";
import { readingPdf } from "./reading-pdf.ts";
import { secondStart } from "./second-start.ts";
import { pages, scripts } from "./site.ts";

/** The parts of the benchmark by the names they are called with, in the order they are run. */
export const parts: ReadonlyMap<string, Part> = new Map([
  ["reading", reading],
  ["pdf", readingPdf],
  ["docx", readingDocx],
  ["folder", folder],
  ["collecting", collecting],
  ["memory", collectingMemory],
  ["csv", csv],
  ["pages", pages],
  ["scripts", scripts],
  ["start", secondStart],
]);
