import type { Bilingual, FormId } from "#lib/form/indicator.ts";
import type { FormCell } from "#lib/form/indicators.ts";
import type { NarrativeId } from "#lib/form/narrative.ts";
import type { Conflict } from "#lib/read/report.ts";
import type { Severity } from "./finding.ts";

/** A rule that holds the words of a report against its tables, or against its other words. */
export interface TextRule {
  readonly id: TextRuleId;
  /** Forms of the reports it can be tried on. */
  readonly forms: readonly FormId[];
  readonly severity: Severity;
  /** One plain sentence. */
  readonly says: Bilingual;
  readonly compares: readonly TextComparison[] | Conflict["field"];
}

export type TextRuleId = "TXT-REQ" | "TXT-T4" | "TXT-YEAR" | "TXT-ORG";

/** A figure of the text, and the sums of cells of which one must be it. */
export interface TextComparison {
  /** Place of the check in its rule, empty for the only one. */
  readonly place: string;
  readonly figure: NarrativeId;
  readonly sums: readonly (readonly FormCell[])[];
}

/** Whether a finding is about the words of a report, by the name of its rule. */
export function isTextRule(rule: string): boolean {
  return rule.startsWith("TXT-");
}
