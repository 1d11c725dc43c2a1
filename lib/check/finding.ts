import type { FormCell } from "#lib/form/indicators.ts";

/** E an arithmetical error, W a warning, I information. */
export type Severity = "E" | "W" | "I";

/**
 * What became of a check: `pass` and `fail` when every cell used holds a number,
 * `pass-blank-as-zero` when the cells without a number are all blank and the check holds with them
 * as zero, else `not-assessable`.
 */
export type Outcome = "pass" | "fail" | "pass-blank-as-zero" | "not-assessable";

/** The result of one check of one report. A published number is never changed by it. */
export interface Finding {
  /** Rule and place ("T3-BAL:natural_person", "TXT-T4:recon"), stable over reports and versions. */
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /**
   * Printed left side, exact decimal, or the name where two names are compared; null when not
   * assessable, as are `right` and `delta`.
   */
  readonly left: string | null;
  /** What the printed right side comes to, or the nearest number allowed. */
  readonly right: string | null;
  /** Left minus right; null for names and years. */
  readonly delta: string | null;
  /** The cells used, left side first. */
  readonly cells: readonly FormCell[];
  /** Hash of the rule and of what the cells say: the same in every reading of the same figures. */
  readonly fingerprint: string;
}
