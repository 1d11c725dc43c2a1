import type { Locator } from "#lib/decode/document.ts";
import type { ApplicantId } from "#lib/form/applicant.ts";
import type { FormId, TableId } from "#lib/form/indicator.ts";
import type { NarrativeId } from "#lib/form/narrative.ts";
import type { Scope } from "#lib/form/scope.ts";
import type { CellState } from "#lib/form/state.ts";

/** A report as read: who, when, every cell of the form with its state and place, the narrative. */
export interface ReadReport {
  readonly identity: Identity;
  /**
   * The form of each table, decided table by table. A table that is not on the page takes the form of
   * the others, and its cells are absent; none is listed for a page without any table.
   */
  readonly forms: readonly TableForm[];
  /** One entry for each cell of the forms found, in the order of the form. */
  readonly cells: readonly ReadCell[];
  /** Rows of the tables that the form does not have, kept as printed. */
  readonly extraRows: readonly ExtraRow[];
  readonly sections: readonly ReadSection[];
  /** What the narrative states in figures, in reading order; never to be mixed with the cells. */
  readonly narrative: readonly NarrativeFigure[];
}

export interface TableForm {
  readonly table: TableId;
  readonly form: FormId;
}

export interface ReadCell {
  readonly indicator: string;
  readonly applicant: ApplicantId;
  readonly form: FormId;
  readonly state: CellState;
  /** Exact decimal in the unit of the indicator ("0", "-35", "75.926"); null unless number or zero. */
  readonly value: string | null;
  /** The cell as printed; empty when blank or absent. */
  readonly raw: string;
  /** Null only when absent. */
  readonly locator: Locator | null;
  readonly flags: readonly CellFlag[];
}

/**
 * What had to be done to read a cell: `unit_in_cell` the unit was printed with the number,
 * `unit_converted` 元 became 万元, `remark` a bracketed remark was set apart, `sign` a printed plus
 * sign, `sign_anomaly` a minus printed twice, `decimal` a count printed with a fraction of zero,
 * `derived` a total that the table leaves out, from its printed parts (the locator is that of the first
 * part), `placed_by_sums` a number torn out of the table fits one empty cell under those sums,
 * `split_by_sums` digits without separators have one reading under the form's own sums,
 * `placed_by_order` the row was printed without its label and has one place in the form.
 */
export type CellFlag =
  | "unit_in_cell"
  | "unit_converted"
  | "remark"
  | "sign"
  | "sign_anomaly"
  | "decimal"
  | "derived"
  | "split_by_sums"
  | "placed_by_sums"
  | "placed_by_order";

export interface ExtraRow {
  readonly table: TableId;
  readonly label: string;
  readonly cells: readonly string[];
  readonly locator: Locator;
}

/** Who published what for which year; every candidate is kept with its source. */
export interface Identity {
  /** Name as published, or null when the document does not say. */
  readonly agency: string | null;
  /** The year the report covers, or null when the document does not say. */
  readonly year: number | null;
  readonly scope: Scope;
  readonly title: string | null;
  /** ISO date (YYYY-MM-DD), or null. */
  readonly published: string | null;
  /** What the date rests on; null without a date. */
  readonly publishedConfidence: PublishedConfidence | null;
  /** 索引号 as printed, or null. */
  readonly indexNumber: string | null;
  /** Unified social credit code of the publisher with the right check digit, or null. */
  readonly creditCode: string | null;
  /** Code of the government website, ten characters, or null. */
  readonly siteCode: string | null;
  readonly conflicts: readonly Conflict[];
  readonly candidates: readonly Candidate[];
}

/**
 * What a date of publication rests on: `stated` as such on the page, `signed` under the text, the
 * `address` of the page, a date of writing (`written`), or dates too far apart to be one publication's,
 * of which the first is taken (`conflicting`).
 */
export type PublishedConfidence = "stated" | "signed" | "address" | "written" | "conflicting";

/** What a document says in two ways; the first candidate is the one that was taken. */
export interface Conflict {
  readonly field: "agency" | "year" | "published";
  readonly said: readonly Candidate[];
}

export interface Candidate {
  readonly field:
    | "agency"
    | "year"
    | "published"
    | "scope"
    | "index_number"
    | "credit_code"
    | "site_code";
  readonly value: string;
  readonly source: string;
}

/** Ids of the six narrative sections of the form, in its order. */
export type SectionId = "overview" | "disclosure" | "requests" | "appeals" | "problems" | "other";

export interface ReadSection {
  readonly id: SectionId;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** One figure, or one name, in a sentence of the narrative. */
export interface NarrativeFigure {
  readonly figure: NarrativeId;
  /** `number` in digits or numerals, `none` denied in words (未收到), `named` without a number. */
  readonly said: "number" | "none" | "named";
  /** Exact decimal in the unit ("12000"); "0" when denied, null when only named. */
  readonly value: string | null;
  /** Unit as printed ("件", "条"; 万元 is given in 元); empty when only named. */
  readonly unit: string;
  /** Whether the text calls the number a rough one (余, 近, 多, 约). */
  readonly approximate: boolean;
  readonly section: SectionId;
  /** Paragraph among all those under this section's id, from 0. */
  readonly paragraph: number;
  /** The sentence as published. */
  readonly sentence: string;
  /** Where number and unit, denial or name stand in the sentence, in UTF-16 units; end exclusive. */
  readonly start: number;
  readonly end: number;
}
