import type { Block, GridCell, GridRow } from "./document.ts";
import { cellAt, type Line, paragraphOf } from "./line.ts";

/** A line of dashes between the head and the rows of a Markdown table. */
function isRuler(text: string): boolean {
  return text.includes("|") && text.includes("-") && /^[\s|:-]+$/.test(text);
}

/** A cell is short; a longer line between pipes is a paragraph that ends the table. */
const longestCell = 80;
/** Lines without a pipe that may stand inside a table whose cells stand one a line. */
const widestGap = 3;

/**
 * Text in which pipes separate cells: either a row a line, or a cell a line with the pipe at its end
 * or on a line of its own. In the second style empty cells survive but row ends do not.
 */
export function pipedBlocks(lines: readonly Line[]): readonly Block[] {
  const filled = lines.filter(({ text }) => text.trim() !== "");
  const blocks: Block[] = [];
  let tables = 0;
  let at = 0;
  while (at < filled.length) {
    const end = tableEnd(filled, at);
    if (end > at) {
      const part = filled.slice(at, end).filter(({ text }) => !isRuler(text));
      blocks.push(...tableOf(part, tables));
      tables += 1;
      at = end;
    } else {
      const line = filled[at];
      if (line !== undefined) blocks.push(...paragraphOf(line));
      at += 1;
    }
  }
  return blocks;
}

/** Where the table that begins at a line ends, or that line when none begins there. */
function tableEnd(lines: readonly Line[], at: number): number {
  const opensBelow = /^\s*\|+\s*$/.test(lines[at + 1]?.text ?? "");
  const first = lines[at]?.text ?? "";
  if (!first.includes("|") && !(opensBelow && isCellText(first))) return at;
  let end = at + 1;
  for (let next = end; next < lines.length && next - end < widestGap; next += 1) {
    const text = lines[next]?.text ?? "";
    if (text.includes("|")) end = next + 1;
    else if (!isCellText(text) || startsRowPerLine(lines, at)) break;
  }
  return end;
}

function isCellText(text: string): boolean {
  return text.length <= longestCell && !text.includes("。");
}

/** Whether the line holds a whole row: then a line without pipes is no part of the table. */
function startsRowPerLine(lines: readonly Line[], at: number): boolean {
  return /^\s*\|.*[^|\s].*\|\s*$/.test(lines[at]?.text ?? "");
}

function tableOf(lines: readonly Line[], index: number): readonly Block[] {
  const piped = lines.filter(({ text }) => text.includes("|"));
  const full = piped.filter(
    ({ text }) => text.split("|").filter((part) => part.trim() !== "").length > 1,
  );
  const layout = full.length * 2 >= piped.length ? "rows" : "cells";
  // A pipe opens each row or none; where it opens only some, their first cell is empty.
  const bordered = piped.every(({ text }) => /^\s*\|/.test(text));
  const rows =
    layout === "rows"
      ? withoutTornCell(
          lines,
          lines.map((line) => rowOf(line, bordered)),
        )
      : [cellsOf(lines)];
  const width = Math.max(0, ...rows.map((row) => row.length));
  return [{ kind: "table", grid: { index, width, rows, layout } }];
}

/** Where a pipe closes every row but the last, the text was cut and its last cell may be torn. */
function withoutTornCell(lines: readonly Line[], rows: readonly GridRow[]): readonly GridRow[] {
  const closed = (line: Line) => /\|\s*$/.test(line.text);
  const last = lines.at(-1);
  const torn = last !== undefined && !closed(last) && lines.slice(0, -1).every(closed);
  return torn && rows.length > 1 ? [...rows.slice(0, -1), rows.at(-1)?.slice(0, -1) ?? []] : rows;
}

function rowOf(line: Line, bordered: boolean): GridRow {
  const opened = bordered
    ? line.text.replace(/^\s*\|/, (lead) => " ".repeat(lead.length))
    : line.text;
  const inner = opened.replace(/\|\s*$/, "");
  let start = 0;
  return inner.split("|").map((text, column) => {
    const cell = cellAt(line, start, text, column);
    start += text.length + 1;
    return cell;
  });
}

/** Cells of a text in which a pipe ends each cell, wherever the line ends. */
function cellsOf(lines: readonly Line[]): GridRow {
  const cells: GridCell[] = [];
  let pending: GridCell | undefined;
  for (const line of lines) {
    let start = 0;
    const parts = line.text.split("|");
    parts.forEach((text, at) => {
      const piece = cellAt(line, start, text, cells.length);
      start += text.length + 1;
      if (piece.text !== "") {
        pending =
          pending === undefined ? piece : { ...pending, text: `${pending.text}\n${piece.text}` };
      }
      if (at === parts.length - 1) return;
      cells.push(pending === undefined ? piece : { ...pending, column: cells.length });
      pending = undefined;
    });
  }
  return pending === undefined ? cells : [...cells, { ...pending, column: cells.length }];
}
