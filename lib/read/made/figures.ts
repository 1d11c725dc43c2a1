import { appealGroups, appealIndicators } from "#lib/form/appeals.ts";
import { type ApplicantId, applicantParts, applicants } from "#lib/form/applicant.ts";
import { type DisclosureBlock, disclosureBlocks } from "#lib/form/disclosure.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { requestRows } from "#lib/form/requests.ts";
import { sheetIndicators } from "#lib/form/sheet.ts";
import type { Draw } from "./draw.ts";

/** The true number of each place of a form, by `indicator/applicant`; empty for a blank cell. */
export type Figures = ReadonlyMap<string, string>;

/** The form each block of table 2 and the rows of table 3 are printed in. */
export interface MadeForms {
  readonly blocks: readonly DisclosureBlock[];
  readonly requests: "2019" | "2021";
}

/** Draws forms: mostly one throughout, now and then another one block by block. */
export function drawForms(draw: Draw): MadeForms {
  const main = draw.pick(["2019", "2021"] as const);
  const mixed = draw.chance(0.2);
  const formOf = () => (mixed && draw.chance(0.5) ? draw.pick(["2019", "2021"] as const) : main);
  const blocks = ["一", "五", "六", "八", "九"].flatMap((item) => {
    const form = formOf();
    return disclosureBlocks.filter((block) => block.item === item && block.form === form);
  });
  return { blocks, requests: formOf() };
}

/** Draws figures: mostly small ones and zeros; the sums hold unless `honest` is false. */
export function drawFigures(draw: Draw, forms: MadeForms, honest: boolean): Figures {
  const figures = new Map<string, string>();
  for (const { rows } of forms.blocks) {
    for (const id of rows.flatMap(({ indicators }) => indicators)) {
      figures.set(`${id}/none`, number(draw, id));
    }
  }
  for (const { id } of appealIndicators) figures.set(`${id}/none`, number(draw, id));
  drawRequests(draw, forms, figures);
  for (const { parts, total } of appealGroups) {
    figures.set(
      `${total}/none`,
      sum(
        figures,
        parts.map((part) => `${part}/none`),
      ),
    );
  }
  return honest ? figures : spoilt(draw, figures);
}

/** Draws figures of the 2014 sheet. */
export function drawSheet(draw: Draw): Figures {
  return new Map(sheetIndicators.map(({ id }) => [`${id}/none`, number(draw, id)]));
}

/** Rows of table 3 that a form prints. */
export function printedRows(form: "2019" | "2021") {
  return requestRows.filter(({ forms }) => forms.includes(form));
}

function number(draw: Draw, indicator: string): string {
  const { measure } = indicatorOf(indicator);
  if (measure === "change") return String(draw.below(121) - 60);
  if (draw.chance(0.55)) return "0";
  if (measure === "amount") return amount(draw);
  return String(draw.chance(0.75) ? 1 + draw.below(40) : 41 + draw.below(400_000));
}

function amount(draw: Draw): string {
  const fraction = String(draw.below(10_000)).padStart(4, "0").replace(/0+$/, "");
  return `${draw.below(3000)}${fraction === "" ? "" : `.${fraction}`}`;
}

/** Outcomes first; what came in follows, so that every sum of the form holds. */
function drawRequests(draw: Draw, { requests }: MadeForms, figures: Map<string, string>): void {
  const outcomes = printedRows(requests).filter(({ group }) => group !== null);
  const plenty = draw.chance(0.5) ? 0.75 : 0.2;
  const some = () => (draw.chance(plenty) ? 0 : 1 + draw.below(draw.chance(0.8) ? 30 : 2000));
  for (const { id: applicant } of applicantParts) {
    for (const { id } of outcomes) figures.set(`${id}/${applicant}`, String(some()));
    const done = Number(sum(figures, places(outcomes, applicant)));
    const left = some();
    const before = draw.below(Math.min(done + left, 20) + 1);
    figures.set(`outcomes_total/${applicant}`, String(done));
    figures.set(`carried_out/${applicant}`, String(left));
    figures.set(`carried_in/${applicant}`, String(before));
    figures.set(`new_received/${applicant}`, String(done + left - before));
  }
  for (const { id } of printedRows(requests)) {
    const parts = applicantParts.map((part) => `${id}/${part.id}`);
    figures.set(`${id}/total`, sum(figures, parts));
  }
}

function places(rows: readonly { id: string }[], applicant: ApplicantId): readonly string[] {
  return rows.map(({ id }) => `${id}/${applicant}`);
}

/** The sum of the numbers at some places; blank ones count nothing. */
function sum(figures: Figures, at: readonly string[]): string {
  return String(at.reduce((all, place) => all + Number(figures.get(place) ?? 0), 0));
}

/** Figures with wrong totals and blank cells, as agencies print them. */
function spoilt(draw: Draw, figures: Figures): Figures {
  const totals = [...figures.keys()].filter((place) => place.includes("total"));
  const wrong = draw.chance(0.5) ? draw.pick(totals) : undefined;
  const blanks = draw.pick([0, 0.02, 0.1, 0.4]);
  return new Map(
    [...figures].map(([place, value]) => {
      if (place === wrong) return [place, String(Number(value) + 1 + draw.below(5))];
      return [place, draw.chance(blanks) ? "" : value];
    }),
  );
}

/** The places of a row of table 3, in the order of the form. */
export function rowPlaces(row: string): readonly string[] {
  return applicants.map(({ id }) => `${row}/${id}`);
}
