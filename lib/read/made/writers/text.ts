import type { Draw } from "../draw.ts";
import type { Keeps } from "../expected.ts";
import type { MadeReport } from "../report.ts";
import { hasValues, type MadeRow, type MadeTable } from "../table.ts";

/** How a page was flattened into text. */
export interface TextStyle {
  /** The text of a row from its cells; covered places are empty. */
  readonly row: (cells: readonly string[]) => string;
  /** What becomes of a line end within a cell. */
  readonly lineEnd: string;
  /** Which values can still be told. */
  readonly keeps: Keeps;
  /** Deviations after which the text would say something else. */
  readonly without?: readonly string[];
  /** Whether lines that came before are dropped. */
  readonly once?: boolean;
}

/** Empty cells stay, so that all rows can be told that need no columns. */
const whole: Keeps = (_, { needsGrid }) => !needsGrid;

/** Empty cells stay but where a row ends does not: an empty cell at its edge may belong to its labels. */
const edged: Keeps = (row, { needsGrid, holds, rows }) => {
  const below = rows.slice(rows.findIndex(hasValues));
  if (!holds.includes("disclosure") && !below.every(hasValues)) return false;
  const values = row.filter(({ kind }) => kind === "value");
  const edges = holds.includes("disclosure")
    ? values
    : [...values.slice(0, 1), ...values.slice(-1)];
  return !needsGrid && edges.every(({ text }) => text.trim() !== "");
};

/** Empty cells are lost, so that only rows can be told in which every cell is a number that adds up. */
const filled: Keeps = (row, { needsGrid }) => !needsGrid && isFilled(row) && addsUp(row);

function isFilled(row: MadeRow): boolean {
  return row.every(
    ({ kind, says, text }) => kind !== "value" || (says.kind === "number" && says.value === text),
  );
}

function addsUp(row: MadeRow): boolean {
  const values = [...new Set(row)].filter(({ kind }) => kind === "value");
  if (values.length !== 7) return true;
  const numbers = values.map(({ text }) => Number(text));
  return numbers.slice(0, 6).reduce((sum, value) => sum + value, 0) === numbers[6];
}

const nothing: Keeps = () => false;

const filledOnly = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== "");

/** Where white space parts cells, a cell with white space in it or half a number would be read as several. */
const cutAtSpaces = ["doubtful", "spaced thousands"];

/** Every style of flattened text by its name. */
export const textStyles: Readonly<Record<string, TextStyle>> = {
  "a tab begins each cell": {
    row: (cells) => `${cells.map((cell) => `\t${cell}\n`).join("")}\n`,
    lineEnd: "\n",
    keeps: whole,
  },
  "tabs between cells": { row: (cells) => `${cells.join("\t")}\n`, lineEnd: "", keeps: whole },
  "pipes between cells": { row: (cells) => `${cells.join(" | ")} |\n`, lineEnd: " ", keeps: whole },
  markdown: { row: (cells) => `| ${cells.join(" | ")} |\n`, lineEnd: "", keeps: whole },
  "a pipe ends each cell": {
    row: (cells) => cells.map((cell) => `${cell}\n|\n`).join(""),
    lineEnd: "\n",
    keeps: edged,
  },
  "a cell a line": {
    row: (cells) =>
      filledOnly(cells)
        .map((cell) => `${cell}\n`)
        .join(""),
    lineEnd: "\n",
    keeps: filled,
    without: cutAtSpaces,
  },
  "cells apart by empty lines": {
    row: (cells) =>
      filledOnly(cells)
        .map((cell) => `${cell}\n\n`)
        .join(""),
    lineEnd: "\n\n",
    keeps: filled,
    without: cutAtSpaces,
  },
  "spaces between cells": {
    row: (cells) => `${filledOnly(cells).join(" ")}\n`,
    lineEnd: "",
    keeps: filled,
    without: cutAtSpaces,
  },
  "run together": {
    row: (cells) => cells.join(""),
    lineEnd: "",
    keeps: nothing,
    without: cutAtSpaces,
  },
  "a row a line, run together": {
    row: (cells) => `${cells.join("")}\n`,
    lineEnd: "",
    keeps: nothing,
    without: cutAtSpaces,
  },
  "each line once": {
    row: (cells) =>
      filledOnly(cells)
        .map((cell) => `${cell}\n`)
        .join(""),
    lineEnd: "\n",
    keeps: nothing,
    once: true,
    without: cutAtSpaces,
  },
};

/** Writes a report as flattened text. */
export function writeText(report: MadeReport, style: TextStyle, draw: Draw): string {
  const skipCovered = draw.chance(0.5);
  const blocks = report.blocks.map((block) =>
    block.kind === "table"
      ? `${tableText(block, style, skipCovered)}\n`
      : `${draw.chance(0.3) ? "\u3000\u3000" : ""}${block.text}\n`,
  );
  const text = blocks.join("");
  return style.once === true ? [...new Set(text.split("\n"))].join("\n") : text;
}

function tableText(table: MadeTable, style: TextStyle, skipCovered: boolean): string {
  return table.rows
    .map((row, at) =>
      style.row(
        row.flatMap((cell, column) => {
          const covered = cell === table.rows[at - 1]?.[column] || cell === row[column - 1];
          if (covered) return skipCovered ? [] : [""];
          return [cell.text.replaceAll("\n", style.lineEnd)];
        }),
      ),
    )
    .join("");
}
