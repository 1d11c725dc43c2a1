import type { FormCell } from "#lib/form/indicators.ts";
import { outcomeTree, type RequestNode, requestRows } from "#lib/form/requests.ts";
import { type FormSum, formSums, type SumRule } from "#lib/form/sums.ts";
import type { Check, PrintedTable } from "./rule.ts";

const bothForms = [...formSums("2019"), ...formSums("2021")];

/** The sums of a rule that the form prints, as they stand. */
export function formChecks(rule: SumRule, table: PrintedTable): readonly Check[] {
  return formSums(table.form)
    .filter((sum) => sum.rule === rule)
    .map((sum) => check(sum, sum.right));
}

/** 总计 of each applicant against the outcomes that the page prints. */
export function outcomeChecks(table: PrintedTable): readonly Check[] {
  const parts = printedOutcomes(table);
  return formSums(table.form)
    .filter((sum) => sum.rule === "T3-OUT")
    .map((sum) =>
      check(
        sum,
        sum.left.flatMap(({ applicant }) => parts.map((indicator) => ({ indicator, applicant }))),
      ),
    );
}

/** The total of each row of table 3 that the page prints, against the kinds of applicants. */
export function rowChecks(table: PrintedTable): readonly Check[] {
  const parts = printedOutcomes(table);
  const sums = new Map(bothForms.map((sum) => [sum.id, sum]));
  return requestRows
    .filter(({ id, group }) => group === null || parts.includes(id))
    .flatMap(({ id }) => sums.get(`T3-ROW:${id}`) ?? [])
    .map((sum) => check(sum, sum.right));
}

/**
 * The rows of the outcomes that the page prints. （六）其他处理 is one row in the 2019 form and three in
 * the 2021 form, but reports on the 2021 form may print the one row (淮安市洪泽区, 2023): what the page
 * has decides, the form only where the page has neither.
 */
function printedOutcomes(table: PrintedTable): readonly string[] {
  return outcomeTree.children.flatMap((node) => printedParts(node, table));
}

function printedParts(node: RequestNode, { form, prints }: PrintedTable): readonly string[] {
  const children = node.children.map(({ id }) => id);
  if (children.length === 0) return [node.id];
  if (node.printed.length === 0 || children.some(prints)) return children;
  return prints(node.id) || node.printed.includes(form) ? [node.id] : children;
}

function check(sum: FormSum, right: readonly FormCell[]): Check {
  return { id: sum.id, expression: { kind: "equal", left: sum.left, right } };
}
