import { applicants } from "#lib/form/applicant.ts";
import { unsure, wordsCell } from "../cell.ts";
import type { Deviation } from "../deviation.ts";
import type { Draw } from "../draw.ts";
import { mapTables } from "../report.ts";
import {
  firstValueColumn,
  hasValues,
  type MadeRow,
  type MadeTable,
  widthOf,
  withRow,
} from "../table.ts";

const emptyRow = (table: MadeTable): MadeRow =>
  Array.from({ length: widthOf(table) }, () => wordsCell("other", ""));

/** Rows without any text here and there. */
export const emptyRows: Deviation = (report, draw) =>
  mapTables(report, (table) => withRow(table, someRow(table, draw), emptyRow(table)));

/** An empty row at the end. */
export const emptyRowLast: Deviation = (report) =>
  mapTables(report, (table) => ({ ...table, rows: [...table.rows, emptyRow(table)] }));

/** A place between two rows of values. */
function someRow({ rows }: MadeTable, draw: Draw): number {
  const places = rows.flatMap((row, at) =>
    at > 0 && hasValues(row) && hasValues(rows[at - 1] ?? []) ? [at] : [],
  );
  return places.length === 0 ? rows.length : draw.pick(places);
}

/** A row of numbers as the form has none, with its label. */
function extraRow(table: MadeTable, label: string, draw: Draw): MadeRow {
  const first = firstValueColumn(table);
  const words = wordsCell("label", label);
  return Array.from({ length: widthOf(table) }, (_, at) =>
    at < first ? words : wordsCell("other", String(draw.below(90))),
  );
}

/** Rows of subtotals behind the groups of table 3. */
export const subtotals: Deviation = (report, draw) =>
  mapTables(
    report,
    (table) => {
      const ends = ["denied_administrative_query", "unable_unclear", "not_processed_reconfirm"];
      return ends.reduce((made, end) => {
        const at = made.rows.findIndex((row) => row.some(({ place }) => place === `${end}/total`));
        return at < 0 ? made : withRow(made, at + 1, extraRow(made, "小计", draw));
      }, table);
    },
    "requests",
  );

/** A row that the form does not have, between two that it has. */
export const extraRows: Deviation = (report, draw) =>
  mapTables(
    report,
    (table) => {
      const label = draw.pick([
        "其中：网络申请",
        "9.属于工作秘密",
        "其中：当面申请",
        "办结率",
        "4.已撤回",
      ]);
      return withRow(table, someRow(table, draw), extraRow(table, label, draw));
    },
    "requests",
  );

/** A note over the whole width below the values. */
export const noteRow: Deviation = (report) =>
  mapTables(report, (table) => {
    const note = wordsCell("other", "注：本表数据统计时间截至12月31日，共涉及5个科室。");
    return { ...table, rows: [...table.rows, emptyRow(table).map(() => note)] };
  });

/** The head printed again in the middle, as at the top of a new page. */
export const repeatedHead: Deviation = (report, draw) =>
  mapTables(
    report,
    (table) => {
      const head = table.rows.slice(0, table.rows.findIndex(hasValues));
      const at = someRow(table, draw);
      const renewed = (over: readonly MadeRow[]) => {
        const copies = new Map(over.flat().map((cell) => [cell, { ...cell }]));
        return over.map((row) => row.map((cell) => copies.get(cell) ?? cell));
      };
      const below = restarted(table.rows.slice(at));
      return { ...table, rows: [...table.rows.slice(0, at), ...renewed(head), ...below] };
    },
    "requests",
  );

/** Merged labels that end early and begin again. */
export const restartedLabels: Deviation = (report, draw) =>
  mapTables(
    report,
    (table) => {
      const at = someRow(table, draw);
      return { ...table, rows: [...table.rows.slice(0, at), ...restarted(table.rows.slice(at))] };
    },
    "requests",
  );

/** Rows whose labels no longer belong to the merged cells above; values stay the same cells. */
export function restarted(rows: readonly MadeRow[]): readonly MadeRow[] {
  const copies = new Map(
    rows.flat().map((cell) => [cell, cell.place === null ? { ...cell } : cell]),
  );
  return rows.map((row) => row.map((cell) => copies.get(cell) ?? cell));
}

/** Labels of groups in rows of their own instead of beside the rows. */
export const groupsAbove: Deviation = (report) =>
  mapTables(
    report,
    (table) => {
      const seen = new Set<string>();
      const rows = table.rows.flatMap((row): MadeRow[] => {
        const group = row.find(
          ({ kind, text }) => kind === "group" && /^（[三四五六]）/.test(text),
        );
        if (group === undefined || !hasValues(row)) return [row];
        const own = row.find(({ kind }) => kind === "label");
        const plain = row.map((cell) => (cell === group ? (own ?? cell) : cell));
        if (seen.has(group.text)) return [plain];
        seen.add(group.text);
        const title = { ...group };
        return [
          row.map((cell) =>
            cell.kind === "value"
              ? wordsCell("other", "")
              : cell.text.includes("办理结果")
                ? cell
                : title,
          ),
          plain,
        ];
      });
      return { ...table, rows };
    },
    "requests",
  );

/** A few rows of table 3 without their labels, which only the rows around them tell. */
export const lostLabels: Deviation = (report, draw) =>
  mapTables(
    report,
    (table) => {
      if (widthOf(table) - firstValueColumn(table) < applicants.length) return table;
      const rows = table.rows.map((row): MadeRow => {
        const label = row.find(({ kind }) => kind === "label");
        if (!hasValues(row) || label === undefined || draw.chance(0.9)) return row;
        const lost = wordsCell("label", "");
        const left = new Map(
          row.map((cell) => [cell, cell.kind === "value" ? unsure(cell) : cell]),
        ).set(label, lost);
        return row.map((cell) => left.get(cell) ?? cell);
      });
      return { ...table, rows, needsGrid: true };
    },
    "requests",
  );

/** Table 3 without its row of totals, which are then what the outcomes add up to. */
export const noTotalRow: Deviation = (report) =>
  mapTables(
    report,
    (table) => ({
      ...table,
      rows: table.rows.filter((row) =>
        row.every(({ place }) => !place?.startsWith("outcomes_total/")),
      ),
    }),
    "requests",
  );

/** Only the column of totals filled in table 3. */
export const onlyTotals: Deviation = (report, draw) =>
  mapTables(
    report,
    (table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.map((cell) =>
          cell.place === null || cell.place.endsWith("/total") || draw.chance(0.02)
            ? cell
            : { ...cell, text: "", says: { kind: "none" as const, sure: true } },
        ),
      ),
    }),
    "requests",
  );

/** Zeros of the applicants merged into one cell, which says nothing for certain of each. */
export const mergedZeros: Deviation = (report, draw) =>
  mapTables(
    report,
    (table) => {
      const rows = table.rows.map((row): MadeRow => {
        const parts = row.filter(({ place }) => place !== null && !place.endsWith("/total"));
        const zeros =
          parts.length === applicants.length - 1 && parts.every(({ text }) => text === "0");
        if (!zeros || draw.chance(0.7)) return row;
        const merged = parts.slice(0, 1).map((cell) => unsure(cell));
        return row.flatMap((cell) => (parts.includes(cell) ? merged : [cell]));
      });
      return { ...table, rows, needsGrid: true };
    },
    "requests",
  );
