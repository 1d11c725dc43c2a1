import type { Bilingual, FormId, TableId } from "#lib/form/indicator.ts";
import type { Expression } from "./expression.ts";
import type { Severity } from "./finding.ts";

/** A rule as data: what it says in words, where it applies, and its expressions. */
export interface Rule {
  readonly id: RuleId;
  readonly table: TableId;
  /** Forms of the table the rule applies to. */
  readonly forms: readonly FormId[];
  readonly severity: Severity;
  /** One plain sentence. */
  readonly says: Bilingual;
  /** The checks the rule makes of a printed table. */
  readonly checks: (table: PrintedTable) => readonly Check[];
}

export type RuleId = "T3-BAL" | "T3-OUT" | "T3-ROW" | "T4-SUM" | "T2-SIGN" | "T2-19a";

/** One table of a report as a rule sees it. */
export interface PrintedTable {
  readonly form: FormId;
  /** Whether the page prints this indicator, with or without numbers. */
  readonly prints: (indicator: string) => boolean;
}

/** One place where a rule applies. */
export interface Check {
  /** Rule and place ("T3-ROW:granted"). */
  readonly id: string;
  readonly expression: Expression;
}
