import { disclosureRules } from "./disclosure-rules.ts";
import { formChecks, outcomeChecks, rowChecks } from "./printed-sums.ts";
import type { Rule } from "./rule.ts";

const both = ["2019", "2021"] as const;

/** Every rule a report is checked by, in the order of the form. Tolerance is zero everywhere. */
export const rules: readonly Rule[] = [
  ...disclosureRules,
  {
    id: "T3-BAL",
    table: "requests",
    forms: both,
    severity: "E",
    says: {
      zh: "本年新收加上年结转，等于办理结果总计加结转下年度。",
      en: "Requests newly received and carried in equal those concluded and carried forward.",
    },
    checks: (table) => formChecks("T3-BAL", table),
  },
  {
    id: "T3-OUT",
    table: "requests",
    forms: both,
    severity: "E",
    says: {
      zh: "办理结果总计等于（一）至（六）各项之和。",
      en: "The total of outcomes equals the sum of outcomes (1) to (6).",
    },
    checks: outcomeChecks,
  },
  {
    id: "T3-ROW",
    table: "requests",
    forms: both,
    severity: "E",
    says: {
      zh: "表三每行的总计等于六类申请人之和。",
      en: "The total of each row of table 3 equals the sum of the six kinds of applicants.",
    },
    checks: rowChecks,
  },
  {
    id: "T4-SUM",
    table: "appeals",
    forms: both,
    severity: "E",
    says: {
      zh: "表四每组的总计等于维持、纠正、其他结果与尚未审结之和。",
      en: "The total of each group of table 4 equals upheld, corrected, other and pending.",
    },
    checks: (table) => formChecks("T4-SUM", table),
  },
];
