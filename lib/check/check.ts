import type { TableId } from "#lib/form/indicator.ts";
import { type FormCell, indicatorOf } from "#lib/form/indicators.ts";
import type { ReadReport } from "#lib/read/report.ts";
import { assess, type Lookup } from "./assess.ts";
import { checkText } from "./check-text.ts";
import { formatDecimal, subtract } from "./decimal.ts";
import { cellsOf } from "./expression.ts";
import type { Finding } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Check, PrintedTable, Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** The tables of a report, which can be checked by themselves. */
export type Tables = Pick<ReadReport, "cells" | "forms">;

/**
 * One finding for each check of a report, passes included: those of its tables in the order of the
 * rules, then those of its words.
 */
export function checkReport(report: ReadReport): readonly Finding[] {
  return [...checkTables(report), ...checkText(report, lookupIn(report))];
}

/**
 * One finding for each check of each table, passes included, in the order of the rules. A table the
 * page does not have is not checked.
 */
export function checkTables(report: Tables): readonly Finding[] {
  const lookup = lookupIn(report);
  return rules.flatMap((rule) =>
    checksOf(rule, report).map((check) => findingOf(rule, check, lookup)),
  );
}

function lookupIn(report: Tables): Lookup {
  const cells = new Map(report.cells.map((cell) => [key(cell), cell]));
  return (cell) => cells.get(key(cell));
}

function checksOf(rule: Rule, report: Tables): readonly Check[] {
  const printed = new Set(
    report.cells
      .filter(({ state, indicator }) => state !== "absent" && tableOf(indicator) === rule.table)
      .map(({ indicator }) => indicator),
  );
  if (printed.size === 0) return [];
  const tables: readonly PrintedTable[] = report.forms
    .filter(({ table, form }) => table === rule.table && rule.forms.includes(form))
    .map(({ form }) => ({ form, prints: (indicator) => printed.has(indicator) }));
  const checks = tables.flatMap((table) => rule.checks(table));
  // Blocks of table 2 may stand on different forms; what both forms ask for is checked once.
  return [...new Map(checks.map((check) => [check.id, check])).values()];
}

function tableOf(indicator: string): TableId {
  return indicatorOf(indicator).table;
}

function findingOf(rule: Rule, check: Check, lookup: Lookup): Finding {
  const { outcome, sides } = assess(check.expression, lookup);
  const cells = cellsOf(check.expression);
  return {
    rule: check.id,
    severity: rule.severity,
    outcome,
    left: sides && formatDecimal(sides.left),
    right: sides && formatDecimal(sides.right),
    delta: sides && formatDecimal(subtract(sides.left, sides.right)),
    cells,
    fingerprint: fingerprint([check.id, ...cells.map((cell) => saidIn(lookup, cell))].join(" ")),
  };
}

/** What a cell says, as far as a check is concerned. */
function saidIn(lookup: Lookup, cell: FormCell): string {
  const read = lookup(cell);
  return read?.value ?? read?.state ?? "absent";
}

function key({ indicator, applicant }: FormCell): string {
  return `${indicator}/${applicant}`;
}
