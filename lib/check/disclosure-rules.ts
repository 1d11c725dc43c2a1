import type { Indicator, Measure } from "#lib/form/indicator.ts";
import { type FormCell, formCells, indicatorOf } from "#lib/form/indicators.ts";
import type { Limits } from "./expression.ts";
import type { Check, PrintedTable, Rule } from "./rule.ts";

/** Rules for table 2 (DOMAIN.md part 3.1). */

const limits: Readonly<Record<Measure, Limits>> = {
  count: { minimum: "0", decimals: 0 },
  change: { minimum: null, decimals: 0 },
  amount: { minimum: "0", decimals: 6 },
};

/** Pairs of the 2019 form of which the first cannot exceed the second. */
const partAndWhole = [
  ["rules_newly_disclosed_2019", "rules_total_disclosed_2019"],
  ["norm_docs_newly_disclosed_2019", "norm_docs_total_disclosed_2019"],
] as const;

export const disclosureRules: readonly Rule[] = [
  {
    id: "T2-SIGN",
    table: "disclosure",
    forms: ["2019", "2021"],
    severity: "E",
    says: {
      zh: "表二各项为非负整数；“本年增/减”可为负数，金额最多六位小数。",
      en: "The figures of table 2 are whole and not negative; changes may be negative, and amounts have at most six decimals.",
    },
    checks: signChecks,
  },
  {
    // DOMAIN.md adds "made ≥ 0", which T2-SIGN already says as an error.
    id: "T2-19a",
    table: "disclosure",
    forms: ["2019"],
    severity: "W",
    says: {
      zh: "“本年新公开数量”不大于“对外公开总数量”。",
      en: "What was newly disclosed this year is no more than what is disclosed in total.",
    },
    checks: partChecks,
  },
];

function signChecks({ form }: PrintedTable): readonly Check[] {
  return formCells(form, "disclosure").map((cell) => ({
    id: `T2-SIGN:${cell.indicator}`,
    expression: { kind: "limits", cell, limits: limitsOf(indicatorOf(cell.indicator)) },
  }));
}

function limitsOf({ measure }: Indicator): Limits {
  return limits[measure];
}

function partChecks(): readonly Check[] {
  return partAndWhole.map(([part, whole]) => ({
    id: `T2-19a:${part}`,
    expression: { kind: "at-most", left: [cell(part)], right: [cell(whole)] },
  }));
}

function cell(indicator: string): FormCell {
  return { indicator, applicant: "none" };
}
