import { type MadeCell, wordsCell } from "../cell.ts";
import type { Deviation } from "../deviation.ts";
import { mapTables } from "../report.ts";
import {
  firstValueColumn,
  hasValues,
  type MadeRow,
  type MadeTable,
  widthOf,
  withColumn,
  withoutColumn,
} from "../table.ts";

const blank = () => wordsCell("other", "");

/** An empty column at the right edge. */
export const emptyColumnRight: Deviation = (report, draw) =>
  mapTables(report, (table) => {
    if (draw.chance(0.4)) return table;
    const needsGrid = table.needsGrid || !table.holds.includes("disclosure");
    return { ...withColumn(table, widthOf(table), blank), needsGrid };
  });

/** An empty column at the left edge. */
export const emptyColumnLeft: Deviation = (report) =>
  mapTables(report, (table) => ({ ...withColumn(table, 0, blank), needsGrid: true }));

/** An empty column between the labels and the values. */
export const emptyColumnInside: Deviation = (report) =>
  mapTables(
    report,
    (table) => ({ ...withColumn(table, firstValueColumn(table), blank), needsGrid: true }),
    "requests",
  );

/** A column of row numbers before the labels. */
export const rowNumbers: Deviation = (report) =>
  mapTables(
    report,
    (table) => ({
      ...withColumn(table, 0, (row, at) =>
        hasValues(row) ? wordsCell("other", String(at)) : wordsCell("head", at === 0 ? "序号" : ""),
      ),
      needsGrid: true,
    }),
    "requests",
  );

/** A column of remarks at the right edge. */
export const remarkColumn: Deviation = (report, draw) =>
  mapTables(report, (table) => {
    let headed = false;
    const column = withColumn(table, widthOf(table), (row) => {
      if (hasValues(row)) return wordsCell("other", draw.pick(["", "", "同上", "含下属单位"]));
      const text = headed ? "" : "备注";
      headed = true;
      return wordsCell("head", text);
    });
    return { ...column, needsGrid: true };
  });

/** A column of last year's figures at the right edge of table 3. */
export const lastYearColumn: Deviation = (report, draw) =>
  mapTables(
    report,
    (table) => ({
      ...withColumn(table, widthOf(table), (row, at) =>
        hasValues(row)
          ? wordsCell("other", String(draw.below(300)))
          : wordsCell("head", at === 0 ? "上年总计" : ""),
      ),
      needsGrid: true,
    }),
    "requests",
  );

/** Every column of values as two, which some rows merge and others leave as a cell and an empty one. */
export const unevenSpans: Deviation = (report, draw) =>
  mapTables(
    report,
    (table) => {
      const first = firstValueColumn(table);
      const rows = table.rows.map((row): MadeRow => {
        const apart = hasValues(row) && draw.chance(0.5);
        return row.flatMap((cell, at) => {
          if (at < first) return [cell];
          const merged = cell === row[at - 1] || cell === row[at + 1];
          return [cell, apart && !merged && cell.kind === "value" ? blank() : cell];
        });
      });
      return { ...table, rows, needsGrid: true };
    },
    "requests",
  );

/** Table 3 without its column of totals, which are then what the parts add up to. */
export const noTotalColumn: Deviation = (report) =>
  mapTables(
    report,
    (table) => ({ ...withoutColumn(table, totalColumn(table)), needsGrid: true }),
    "requests",
  );

function totalColumn({ rows }: MadeTable): number {
  return Math.max(...rows.map((row) => row.findIndex(({ place }) => place?.endsWith("/total"))));
}

/** The column of totals before the others. */
export const totalColumnFirst: Deviation = (report) =>
  mapTables(
    report,
    (table) => {
      const [first, total] = [firstValueColumn(table), totalColumn(table)];
      if (total < first) return table;
      const rows = table.rows.map((row) => moved(row, total, first));
      return { ...table, rows, needsGrid: true };
    },
    "requests",
  );

function moved(row: MadeRow, from: number, to: number): MadeRow {
  const cell = row.slice(from, from + 1);
  return row.toSpliced(from, 1).toSpliced(to, 0, ...cell);
}

/** In table 4 the totals before the results they add up. */
export const totalsFirst: Deviation = (report) =>
  mapTables(report, (table) => reordered(table, [4, 0, 1, 2, 3]), "appeals");

/** In table 4 the groups in another order. */
export const groupsMoved: Deviation = (report, draw) =>
  mapTables(
    report,
    (table) => {
      const order = draw.pick([
        [1, 2, 0],
        [0, 2, 1],
        [2, 1, 0],
      ]);
      const columns = order.flatMap((group) => [0, 1, 2, 3, 4].map((at) => group * 5 + at));
      return inOrder(table, columns);
    },
    "appeals",
  );

function reordered(table: MadeTable, order: readonly number[]): MadeTable {
  return inOrder(
    table,
    [0, 5, 10].flatMap((group) => order.map((at) => group + at)),
  );
}

function inOrder(table: MadeTable, columns: readonly number[]): MadeTable {
  if (widthOf(table) !== columns.length) return table;
  const pick = (row: MadeRow): MadeCell[] => columns.flatMap((at) => row.slice(at, at + 1));
  return { ...table, rows: table.rows.map(pick), needsGrid: true };
}
