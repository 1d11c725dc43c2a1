import { wordsCell } from "../cell.ts";
import type { Deviation } from "../deviation.ts";
import type { MadeBlock, MadeReport } from "../report.ts";
import { withBlocks } from "../report.ts";
import { hasValues, type MadeRow, type MadeTable, widthOf } from "../table.ts";
import { restarted } from "./rows.ts";

function isOfForm(block: MadeBlock): block is MadeTable {
  return block.kind === "table" && block.holds.length > 0 && !block.holds.includes("sheet");
}

/** All tables of the form in one, the headings between them as rows of it. */
export const oneTable: Deviation = (report) => {
  const tables = report.blocks.filter(isOfForm);
  const width = Math.max(...tables.map(widthOf));
  const first = report.blocks.findIndex(isOfForm);
  const last = report.blocks.findLastIndex(isOfForm);
  if (tables.length < 2) return report;
  const rows = report.blocks.slice(first, last + 1).flatMap((block): readonly MadeRow[] => {
    if (block.kind === "table") return block.rows.map((row) => widened(row, width));
    const words = wordsCell("other", block.text);
    return [Array.from({ length: width }, () => words)];
  });
  const whole: MadeTable = {
    kind: "table",
    holds: tables.flatMap(({ holds }) => holds),
    rows,
    needsGrid: tables.some(({ needsGrid }) => needsGrid),
  };
  return { ...report, blocks: report.blocks.toSpliced(first, last + 1 - first, whole) };
};

/** The row over more columns: its last cell is merged over those that are left. */
function widened(row: MadeRow, width: number): MadeRow {
  const last = row.slice(-1);
  return [...row, ...Array.from({ length: width - row.length }, () => last).flat()];
}

/** Each block of table 2 as a table of its own. */
export const tablePerBlock: Deviation = (report) =>
  withBlocks(report, (block) => {
    if (!isOfForm(block) || !block.holds.includes("disclosure") || block.holds.length > 1) {
      return [block];
    }
    const begins = block.rows.flatMap((row, at) => (row[0]?.kind === "group" ? [at] : []));
    return begins.map((from, at) => ({ ...block, rows: block.rows.slice(from, begins[at + 1]) }));
  });

/** Table 3 cut in two, as by the end of a page. */
export const tableInTwo: Deviation = (report, draw) =>
  withBlocks(report, (block) => {
    if (!isOfForm(block) || !block.holds.includes("requests")) return [block];
    const places = block.rows.flatMap((row, at) =>
      hasValues(row) && hasValues(block.rows[at - 1] ?? []) ? [at] : [],
    );
    if (places.length === 0) return [block];
    const at = draw.pick(places);
    return [
      { ...block, rows: block.rows.slice(0, at) },
      { ...block, rows: restarted(block.rows.slice(at)) },
    ];
  });

/** Every table printed twice with the same numbers. */
export const printedTwice: Deviation = (report) => {
  const tables = report.blocks.filter(
    (block) => block.kind !== "table" || (block.kind === "table" && block.holds.length > 0),
  );
  const inTables = tables.filter(({ kind }) => kind === "table" || kind === "heading");
  return { ...report, blocks: [...report.blocks, ...inTables] };
};

/** A table of another kind before the form, with words and numbers like those of the form. */
export const summaryBefore: Deviation = (report, draw) => {
  const rows = ["主动公开政府信息数", "收到申请数", "行政许可", "办结申请数"].map((label) => [
    wordsCell("other", label),
    wordsCell("other", String(draw.below(900))),
  ]);
  const table: MadeTable = { kind: "table", holds: [], rows, needsGrid: false };
  return inserted(report, report.blocks.findIndex(isOfForm) - 1, [table]);
};

/** The report with more blocks before one of its blocks. */
function inserted(report: MadeReport, at: number, blocks: readonly MadeBlock[]): MadeReport {
  return { ...report, blocks: report.blocks.toSpliced(Math.max(1, at), 0, ...blocks) };
}
