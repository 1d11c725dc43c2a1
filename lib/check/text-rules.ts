import type { FormCell } from "#lib/form/indicators.ts";
import type { TextRule } from "./text-rule.ts";

const tables = ["2019", "2021"] as const;
const all = ["2014", ...tables] as const;

const received: FormCell = { indicator: "new_received", applicant: "total" };
const carried: FormCell = { indicator: "carried_in", applicant: "total" };
const appeal = (indicator: string): FormCell => ({ indicator, applicant: "none" });

/** Rules about the words of a report (DOMAIN.md part 3.1); all of them are warnings. */
export const textRules: readonly TextRule[] = [
  {
    id: "TXT-REQ",
    forms: tables,
    severity: "W",
    says: {
      zh: "正文所写收到的申请数，等于表三本年新收，或本年新收加上年结转。",
      en: "The requests received according to the text are those newly received in table 3, with or without those carried in.",
    },
    compares: [{ place: "", figure: "requests_received", sums: [[received], [received, carried]] }],
  },
  {
    id: "TXT-T4",
    forms: tables,
    severity: "W",
    says: {
      zh: "正文所写行政复议、行政诉讼数，等于表四的总计。",
      en: "Reconsiderations and lawsuits according to the text are the totals of table 4.",
    },
    compares: [
      { place: "recon", figure: "reconsiderations", sums: [[appeal("recon_total")]] },
      {
        place: "litigation",
        figure: "litigations",
        sums: [[appeal("lit_direct_total"), appeal("lit_after_recon_total")]],
      },
    ],
  },
  {
    id: "TXT-YEAR",
    forms: all,
    severity: "W",
    says: {
      zh: "题名、统计期限与总体情况所写的年度相同。",
      en: "Title, period of the statistics and overview name the same year.",
    },
    compares: "year",
  },
  {
    id: "TXT-ORG",
    forms: all,
    severity: "W",
    says: {
      zh: "题名与正文所写的机关相同。",
      en: "Title and text name the same body.",
    },
    compares: "agency",
  },
];
