import { wordFile } from "#lib/decode/made/office.ts";
import type { Draw } from "../draw.ts";
import type { MadeReport } from "../report.ts";
import { type MadeTable, type PlacedCell, placedRows, widthOf } from "../table.ts";
import { escapedXml } from "./xml-text.ts";

/** Writes a report as a Word file, with cells merged as Word merges them. */
export function writeDocx(report: MadeReport, draw: Draw): Uint8Array {
  const blocks = report.blocks.map((block) =>
    block.kind === "table" ? tableXml(block, draw) : paragraphXml(block.text, draw),
  );
  return wordFile(blocks.join(""));
}

function tableXml(table: MadeTable, draw: Draw): string {
  const grid = `<w:tblGrid>${"<w:gridCol/>".repeat(widthOf(table))}</w:tblGrid>`;
  const placed = placedRows(table);
  const rows = table.rows.map((_, row) => {
    const cells = table.rows[row]?.flatMap((__, column) => cellAt(placed, row, column, draw));
    return `<w:tr>${cells?.join("") ?? ""}</w:tr>`;
  });
  return `<w:tbl>${grid}${rows.join("")}</w:tbl>`;
}

/** The cell that begins or goes on in a row at a column: Word repeats a cell in every row it covers. */
function cellAt(
  placed: readonly (readonly PlacedCell[])[],
  row: number,
  column: number,
  draw: Draw,
): readonly string[] {
  for (let above = row; above >= 0; above -= 1) {
    const cell = placed[above]?.find((one) => one.column === column);
    if (cell === undefined) continue;
    if (above + cell.rowspan <= row) return [];
    return [cellXml(cell, above === row, draw)];
  }
  return [];
}

function cellXml({ cell, colspan, rowspan }: PlacedCell, begins: boolean, draw: Draw): string {
  const span = colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : "";
  const merge = rowspan === 1 ? "" : begins ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
  const content = begins
    ? cell.text.split("\n").map((line) => paragraphXml(line, draw))
    : ["<w:p/>"];
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${content.join("")}</w:tc>`;
}

/** A paragraph in several runs, as Word leaves them behind. */
function paragraphXml(text: string, draw: Draw): string {
  const runs: string[] = [""];
  for (const character of text) {
    if (draw.chance(0.15)) runs.push("");
    runs[runs.length - 1] += character;
  }
  const written = runs.map(
    (run) => `<w:r><w:t xml:space="preserve">${escapedXml(run)}</w:t></w:r>`,
  );
  return `<w:p>${written.join("")}</w:p>`;
}
