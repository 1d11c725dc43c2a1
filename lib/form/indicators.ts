import { appealIndicators } from "./appeals.ts";
import { type ApplicantId, applicants } from "./applicant.ts";
import { disclosureBlocks, disclosureIndicators } from "./disclosure.ts";
import type { FormId, Indicator, TableId } from "./indicator.ts";
import { requestIndicators } from "./requests.ts";
import { sheetIndicators } from "./sheet.ts";

/** Every indicator of the three forms, in the order of the page. */
export const indicators: readonly Indicator[] = [
  ...disclosureIndicators,
  ...requestIndicators,
  ...appealIndicators,
  ...sheetIndicators,
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** The indicator with this id, or undefined. */
export function findIndicator(id: string): Indicator | undefined {
  return byId.get(id);
}

/** The indicator with this id; throws on an id the form does not have. */
export function indicatorOf(id: string): Indicator {
  const indicator = byId.get(id);
  if (indicator === undefined) throw new Error(`no form has an indicator ${id}`);
  return indicator;
}

/** The indicator a stored number stands for; throws on a number no indicator has. */
export function indicatorOfCode(code: number): Indicator {
  const indicator = byCode.get(code);
  if (indicator === undefined) throw new Error(`no indicator has the code ${code}`);
  return indicator;
}

/** One cell of a form: an indicator and, in table 3, an applicant. */
export interface FormCell {
  readonly indicator: string;
  readonly applicant: ApplicantId;
}

/**
 * The cells a table of a form prints, in the order of the page: 10 or 22 in table 2, 175 or 161 in
 * table 3, 15 in table 4, 58 in the 2014 sheet; empty where the form has no such table.
 */
export function formCells(form: FormId, table: TableId): readonly FormCell[] {
  if (table === "requests") {
    return printedBy(requestIndicators, form).flatMap(({ id }) =>
      applicants.map((applicant) => ({ indicator: id, applicant: applicant.id })),
    );
  }
  return idsOf(form, table).map((indicator) => ({ indicator, applicant: "none" }));
}

function idsOf(form: FormId, table: TableId): readonly string[] {
  if (table === "disclosure") {
    return disclosureBlocks
      .filter((block) => block.form === form)
      .flatMap((block) => block.rows.flatMap((row) => row.indicators));
  }
  const all = table === "appeals" ? appealIndicators : sheetIndicators;
  return printedBy(all, form).map(({ id }) => id);
}

function printedBy(all: readonly Indicator[], form: FormId): readonly Indicator[] {
  return all.filter(({ forms }) => forms.includes(form));
}

/** The tables of a form in the order of the page. */
export function formTables(form: FormId): readonly TableId[] {
  return form === "2014" ? ["sheet"] : ["disclosure", "requests", "appeals"];
}
