import { appealGroups } from "./appeals.ts";
import { type ApplicantId, applicantParts, applicants } from "./applicant.ts";
import type { FormId } from "./indicator.ts";
import type { FormCell } from "./indicators.ts";
import { outcomeTree, type RequestNode, requestRows } from "./requests.ts";

/**
 * A sum that the form itself prints: the left cells add up to the same as the right cells. Derived
 * from the form's tree, never typed in (勾稽关系, DOMAIN.md part 3.1).
 */
export interface FormSum {
  /** Rule and place ("T3-ROW:granted"), stable over versions. */
  readonly id: string;
  readonly rule: SumRule;
  readonly left: readonly FormCell[];
  /** The parts as the form prints them. */
  readonly right: readonly FormCell[];
}

export type SumRule = "T3-BAL" | "T3-OUT" | "T3-ROW" | "T4-SUM";

function cell(indicator: string, applicant: ApplicantId): FormCell {
  return { indicator, applicant };
}

/** Printed rows at the leaves of a node in one form: a printed node hides its children. */
function leaves(node: RequestNode, form: FormId): readonly string[] {
  if (node.children.length === 0 || (node !== outcomeTree && node.printed.includes(form))) {
    return [node.id];
  }
  return node.children.flatMap((child) => leaves(child, form));
}

/**
 * The sums table 3 and table 4 print in a form: 42 in the 2021 form, 40 in the 2019 form, none in
 * the 2014 sheet.
 */
export function formSums(form: FormId): readonly FormSum[] {
  if (form === "2014") return [];
  return [...balances(), ...outcomes(form), ...rows(form), ...appeals()];
}

function balances(): readonly FormSum[] {
  return applicants.map(({ id }) => ({
    id: `T3-BAL:${id}`,
    rule: "T3-BAL",
    left: [cell("new_received", id), cell("carried_in", id)],
    right: [cell("outcomes_total", id), cell("carried_out", id)],
  }));
}

function outcomes(form: FormId): readonly FormSum[] {
  const parts = leaves(outcomeTree, form);
  return applicants.map(({ id }) => ({
    id: `T3-OUT:${id}`,
    rule: "T3-OUT",
    left: [cell("outcomes_total", id)],
    right: parts.map((part) => cell(part, id)),
  }));
}

function rows(form: FormId): readonly FormSum[] {
  return requestRows
    .filter(({ forms }) => forms.includes(form))
    .map(({ id }) => ({
      id: `T3-ROW:${id}`,
      rule: "T3-ROW",
      left: [cell(id, "total")],
      right: applicantParts.map((applicant) => cell(id, applicant.id)),
    }));
}

function appeals(): readonly FormSum[] {
  return appealGroups.map(({ id, parts, total }) => ({
    id: `T4-SUM:${id}`,
    rule: "T4-SUM",
    left: [cell(total, "none")],
    right: parts.map((part) => cell(part, "none")),
  }));
}
