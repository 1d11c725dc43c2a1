import { makePdf } from "#lib/decode/made/pdf.ts";
import {
  type MadeBlock as PageBlock,
  type PageStyle,
  setPages,
} from "#lib/decode/made/pdf-pages.ts";
import type { Draw } from "../draw.ts";
import type { MadeReport } from "../report.ts";
import { placedRows } from "../table.ts";

/** Styles of printing by name: with lines between the cells, over many pages, and without lines. */
export const pdfStyles = ["ruled", "many pages", "without lines"] as const;

export type PdfStyle = (typeof pdfStyles)[number];

/** Prints a report as a PDF. */
export function writePdf(report: MadeReport, style: PdfStyle, draw: Draw): Uint8Array {
  const blocks = report.blocks.map(
    (block): PageBlock =>
      block.kind === "table"
        ? placedRows(block).map((row) =>
            row.map(({ cell, colspan, rowspan }) => ({ text: cell.text, colspan, rowspan })),
          )
        : block.text,
  );
  return makePdf(setPages(blocks, pageStyle(style, draw)));
}

function pageStyle(style: PdfStyle, draw: Draw): PageStyle {
  return {
    ruled: style !== "without lines",
    bottom: style === "many pages" ? 200 + draw.below(300) : 780,
    numbered: draw.chance(0.7),
  };
}
