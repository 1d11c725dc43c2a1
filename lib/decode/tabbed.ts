import type { Block, GridCell, GridRow } from "./document.ts";
import { cellAt, type Line, paragraphOf } from "./line.ts";

/**
 * Text in which a tab begins each cell: a line with inner tabs is a row; a line that only begins
 * with a tab is a cell, a line without one right behind it continues the cell, a blank line ends
 * the row.
 */
export function tabbedBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let rows: GridRow[] = [];
  let row: GridCell[] = [];
  let tables = 0;
  const endRow = () => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  const endTable = () => {
    endRow();
    if (rows.length === 0) return;
    const width = Math.max(...rows.map((cells) => cells.length));
    blocks.push({ kind: "table", grid: { index: tables, width, rows, layout: "rows" } });
    tables += 1;
    rows = [];
  };
  for (const line of lines) {
    if (line.text.lastIndexOf("\t") > 0) {
      endRow();
      rows.push(rowOf(line));
    } else if (line.text.startsWith("\t")) {
      row.push(cellAt(line, 1, line.text.slice(1), row.length));
    } else if (line.text.trim() === "") {
      endRow();
    } else {
      const last = row.pop();
      if (last !== undefined) row.push({ ...last, text: `${last.text}\n${line.text.trim()}` });
      else {
        endTable();
        blocks.push(...paragraphOf(line));
      }
    }
  }
  endTable();
  return blocks;
}

function rowOf(line: Line): GridRow {
  let start = 0;
  return line.text.split("\t").map((text, column) => {
    const cell = cellAt(line, start, text, column);
    start += text.length + 1;
    return cell;
  });
}
