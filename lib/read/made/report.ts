import type { TableId } from "#lib/form/indicator.ts";
import type { Says } from "./cell.ts";
import type { MadeTable } from "./table.ts";

/** A made report before it is written in a format: headings, paragraphs and tables in reading order. */
export interface MadeReport {
  readonly title: string;
  readonly blocks: readonly MadeBlock[];
}

export type MadeBlock = MadeText | MadeTable;

export interface MadeText {
  readonly kind: "title" | "heading" | "paragraph";
  readonly text: string;
}

/** What a reader may say of each place of the form that the report prints, by `indicator/applicant`. */
export type Expected = ReadonlyMap<string, Says>;

/** A paragraph of running text. */
export function paragraph(text: string): MadeText {
  return { kind: "paragraph", text };
}

/** The report with its tables of the form changed; other tables stay. */
export function mapTables(
  report: MadeReport,
  change: (table: MadeTable) => MadeTable,
  only?: TableId,
): MadeReport {
  return withBlocks(report, (block) => {
    if (block.kind !== "table" || block.holds.length === 0) return [block];
    return only === undefined || block.holds.includes(only) ? [change(block)] : [block];
  });
}

/** The report with each block replaced by some others, or none. */
export function withBlocks(
  report: MadeReport,
  change: (block: MadeBlock, at: number) => readonly MadeBlock[],
): MadeReport {
  return { ...report, blocks: report.blocks.flatMap(change) };
}
