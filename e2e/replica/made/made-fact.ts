import { appealGroups } from "#lib/form/appeals.ts";
import { applicantParts } from "#lib/form/applicant.ts";
import { formCells } from "#lib/form/indicators.ts";
import { formSums } from "#lib/form/sums.ts";
import type { Fact } from "#lib/load/seed/fact.ts";
import { type Chance, chanceFrom } from "./chance.ts";

type Rows = NonNullable<Fact["table3"]>;

/** A report of a body on the form of 2021; its figures follow from the seed, and all its sums hold. */
export function madeFact(agency: string, year: number, seed: number): Fact {
  const chance = chanceFrom(seed);
  return {
    ...{ slug: `made-${seed}`, agency, year, form: "2021", partial: false },
    table2: Object.fromEntries(
      formCells("2021", "disclosure").map(({ indicator }) => [indicator, few(chance)]),
    ),
    table3: requests(chance),
    table4: appeals(chance),
  };
}

/** Mostly nothing, now and then many, as in real reports. */
function few(chance: Chance): number {
  if (chance(3) === 0) return 0;
  return chance(10) === 0 ? chance(20_000) : chance(40);
}

function requests(chance: Chance): Rows {
  const [outcomes] = formSums("2021").filter(({ rule }) => rule === "T3-OUT");
  const parts = (outcomes?.right ?? []).map(({ indicator }) => indicator);
  const rows = new Map<string, Map<string, number>>();
  const put = (row: string, applicant: string, figure: number) => {
    rows.set(row, (rows.get(row) ?? new Map<string, number>()).set(applicant, figure));
  };
  for (const { id } of applicantParts) {
    const figures = parts.map((part) => [part, few(chance)] as const);
    const done = figures.reduce((sum, [, figure]) => sum + figure, 0);
    const left = few(chance);
    const brought = chance(1 + done + left);
    for (const [part, figure] of figures) put(part, id, figure);
    put("outcomes_total", id, done);
    put("carried_out", id, left);
    put("carried_in", id, brought);
    put("new_received", id, done + left - brought);
  }
  return Object.fromEntries([...rows].map(([row, figures]) => [row, withTotal(figures)]));
}

function withTotal(figures: ReadonlyMap<string, number>): Rows[string] {
  const of = (applicant: string) => figures.get(applicant) ?? 0;
  return {
    natural_person: of("natural_person"),
    business: of("business"),
    research: of("research"),
    social_org: of("social_org"),
    legal_service: of("legal_service"),
    other_org: of("other_org"),
    total: [...figures.values()].reduce((sum, figure) => sum + figure, 0),
  };
}

function appeals(chance: Chance): NonNullable<Fact["table4"]> {
  return Object.fromEntries(
    appealGroups.flatMap(({ parts, total }) => {
      const figures = parts.map((part) => [part, few(chance)] as const);
      return [...figures, [total, figures.reduce((sum, [, figure]) => sum + figure, 0)] as const];
    }),
  );
}
