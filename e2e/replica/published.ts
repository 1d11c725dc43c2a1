import type { Fact } from "#lib/load/seed/fact.ts";
import { titleOf } from "./facts.ts";
import type { MadeAgency } from "./made/made-agency.ts";

/** A report as a site publishes it. */
export interface Published {
  readonly agency: MadeAgency;
  readonly fact: Fact;
  readonly title: string;
  /** Date of posting, YYYY-MM-DD. */
  readonly date: string;
  /** Number of the report on all sites, 7 digits. */
  readonly id: string;
}

/** The reports of some bodies, all of a year together, the newest year first. */
export function publishedBy(agencies: readonly MadeAgency[]): readonly Published[] {
  return agencies
    .flatMap((agency) => agency.reports.map((fact) => publish(agency, fact)))
    .toSorted((a, b) => b.fact.year - a.fact.year);
}

function publish(agency: MadeAgency, fact: Fact): Published {
  const day = String(1 + (agency.number % 28)).padStart(2, "0");
  return {
    ...{ agency, fact, title: titleOf(fact), date: `${fact.year + 1}-01-${day}` },
    id: `${fact.year}${String(agency.number).padStart(3, "0")}`,
  };
}
