import type { Block, Document } from "../document.ts";

/**
 * A document as one text: `#` before headings, cells with column and spans between bars as
 * `0+2x3:text` for column 0, two columns, three rows (one row is not written).
 */
export function outline({ blocks }: Pick<Document, "blocks">): string {
  return blocks.map(outlineOf).join("\n");
}

function outlineOf(block: Block): string {
  if (block.kind === "paragraph") return `${"#".repeat(block.level)}${block.text}`;
  return block.grid.rows
    .map((row) =>
      row
        .map(({ column, colspan, rowspan, text }) => {
          const rows = rowspan > 1 ? `x${rowspan}` : "";
          return `${column}+${colspan}${rows}:${text}`;
        })
        .join("|"),
    )
    .join("\n");
}
