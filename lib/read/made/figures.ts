import fc from "fast-check";
import { appealGroups } from "#lib/form/appeals.ts";
import { applicantParts, applicants } from "#lib/form/applicant.ts";
import { formCells, formTables, indicatorOf } from "#lib/form/indicators.ts";
import { requestRows } from "#lib/form/requests.ts";

/** What a made document prints in each cell, by `indicator/applicant`; empty for a blank cell. */
export type Figures = ReadonlyMap<string, string>;

export type MadeForm = "2019" | "2021";

const count = fc.oneof(
  { weight: 6, arbitrary: fc.constant("0") },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 41, max: 400_000 }).map(String) },
);
const amount = fc.oneof(
  fc.constant("0"),
  fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
    .map(([whole, part]) => `${whole}.${part}`),
);
const change = fc.integer({ min: -60, max: 60 }).map(String);
const none = fc.constantFrom("", "", "/", "—", "无");

/** Random figures of a form in which now and then a cell is blank or says that nothing applies. */
export function madeFigures(form: MadeForm): fc.Arbitrary<Figures> {
  const cells = formTables(form).flatMap((table) => formCells(form, table));
  const values = cells.map(({ indicator }) => {
    const { measure } = indicatorOf(indicator);
    const number = measure === "amount" ? amount : measure === "change" ? change : count;
    return fc.oneof({ weight: 30, arbitrary: number }, { weight: 1, arbitrary: none });
  });
  return fc.tuple(fc.tuple(...values), fc.boolean()).map(([drawn, honest]) => {
    const figures = new Map(
      cells.map(({ indicator, applicant }, at) => [`${indicator}/${applicant}`, drawn[at] ?? ""]),
    );
    if (honest) addUp(figures, form);
    return figures;
  });
}

/** Makes the printed totals of rows and groups true; dishonest figures keep random ones. */
function addUp(figures: Map<string, string>, form: MadeForm): void {
  const sum = (keys: readonly string[]) =>
    String(keys.reduce((all, key) => all + (Number(figures.get(key)) || 0), 0));
  for (const { id, forms } of requestRows) {
    if (forms.includes(form)) {
      figures.set(`${id}/total`, sum(applicantParts.map((part) => `${id}/${part.id}`)));
    }
  }
  for (const { parts, total } of appealGroups) {
    figures.set(`${total}/none`, sum(parts.map((part) => `${part}/none`)));
  }
}

/** The seven cells of a row of table 3 as printed. */
export function rowFigures(figures: Figures, row: string): readonly string[] {
  return applicants.map(({ id }) => figures.get(`${row}/${id}`) ?? "");
}
