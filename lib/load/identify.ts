import type { Scope } from "#lib/form/scope.ts";
import type { Candidate, Identity } from "#lib/read/report.ts";
import { RefusalError } from "./errors.ts";
import type { Hints } from "./hints.ts";

/** Whose report it is, after the document and the hints have both been heard. */
export interface Identified {
  /** Name of the body, without spaces. */
  readonly agency: string;
  readonly year: number;
  readonly scope: Scope;
  /** Everything considered: what the document says, then what the hints say otherwise. */
  readonly candidates: readonly Candidate[];
}

/** What nobody tells; the user can. */
export const missing = {
  agency: "the document does not say whose report it is",
  year: "the document does not say which year it covers",
} as const;

const years = { first: 2000, last: 2099 } as const;

/**
 * Settles agency, year and scope. A hint fills what the document does not say; where both speak, the
 * document decides agency and year and the hint decides the scope, and the loser is kept as a
 * candidate. Throws RefusalError when nobody tells the agency or the year.
 */
export function identify(identity: Identity, hints: Hints): Identified {
  const agency = (identity.agency ?? hints.agency)?.normalize("NFKC").replaceAll(/\s/gu, "");
  if (agency === undefined || agency === "") {
    throw new RefusalError(missing.agency);
  }
  const year = identity.year ?? hints.year;
  if (year === undefined) throw new RefusalError(missing.year);
  if (year < years.first || year > years.last) {
    throw new RefusalError(`the year ${year} is not one of an annual report`);
  }
  const hinted = hints.scope ?? "unknown";
  return {
    agency,
    year,
    scope: hinted === "unknown" ? identity.scope : hinted,
    candidates: [...identity.candidates, ...conflicts(identity, hints)],
  };
}

function conflicts(identity: Identity, hints: Hints): readonly Candidate[] {
  const overruled: Candidate[] = [];
  const { agency, year, scope } = hints;
  if (agency !== undefined && identity.agency !== null && agency !== identity.agency) {
    overruled.push({ field: "agency", value: agency, source: "source list" });
  }
  if (year !== undefined && identity.year !== null && year !== identity.year) {
    overruled.push({ field: "year", value: String(year), source: "source list" });
  }
  if (scope !== undefined && scope !== "unknown" && scope !== identity.scope) {
    overruled.push({ field: "scope", value: identity.scope, source: "document" });
  }
  return overruled;
}
