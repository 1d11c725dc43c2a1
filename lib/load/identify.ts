import { codedRegion } from "#lib/agency/coded-region.ts";
import type { Scope } from "#lib/form/scope.ts";
import { registeredIn } from "#lib/read/credit-code.ts";
import { addressDate, settlePublished } from "#lib/read/published.ts";
import type { Candidate, Conflict, Identity, PublishedConfidence } from "#lib/read/report.ts";
import { RefusalError } from "./errors.ts";
import type { Hints } from "./hints.ts";

/** Whose report it is, after the document, its address and the hints have been heard. */
export interface Identified {
  /** Name of the body, without spaces. */
  readonly agency: string;
  readonly year: number;
  readonly scope: Scope;
  /** Where the body is, as lib/agency understands it; undefined when only its name can tell. */
  readonly region: string | undefined;
  /** ISO date, null when not known. */
  readonly published: string | null;
  readonly publishedConfidence: PublishedConfidence | null;
  readonly conflicts: readonly Conflict[];
  /** Everything considered: what the document says, its address, then what the hints say otherwise. */
  readonly candidates: readonly Candidate[];
}

/** What nobody tells; the user can. */
export const missing = {
  agency: "the document does not say whose report it is",
  year: "the document does not say which year it covers",
} as const;

const years = { first: 2000, last: 2099 } as const;

/**
 * Settles agency, year, scope, place and date. A hint fills what the document does not say; where both
 * speak, the title and the text decide agency and year, the hint the scope and the place, and the loser
 * is kept as a candidate. `source` is the address the bytes came from, or a file name. Throws
 * RefusalError when nobody tells the agency or the year.
 */
export function identify(identity: Identity, hints: Hints, source: string): Identified {
  const agency = agencyOf(identity, hints);
  if (agency === undefined || agency === "") {
    throw new RefusalError(missing.agency);
  }
  const year = identity.year ?? hints.year;
  if (year === undefined) throw new RefusalError(missing.year);
  if (year < years.first || year > years.last) {
    throw new RefusalError(`the year ${year} is not one of an annual report`);
  }
  const hinted = hints.scope ?? "unknown";
  const seen = [...identity.candidates, ...addressDate(source)];
  const { published, confidence } = settlePublished(seen, year);
  return {
    agency,
    year,
    scope: hinted === "unknown" ? identity.scope : hinted,
    region: hints.region ?? codedRegion(agency, codesOf(identity)),
    published,
    publishedConfidence: confidence,
    conflicts: [...identity.conflicts, ...dateConflict(seen, confidence)],
    candidates: [...seen, ...overruled(identity, hints)],
  };
}

/** Fields beside the report often name the office that uploaded it; a source list knows better. */
function agencyOf({ agency, candidates }: Identity, hints: Hints): string | undefined {
  const source = candidates.find(({ field }) => field === "agency")?.source ?? "";
  const isBeside = /^labelled|^meta contentsource|^breadcrumb/.test(source);
  const name = (isBeside ? hints.agency : undefined) ?? agency ?? hints.agency;
  return name?.normalize("NFKC").replaceAll(/\s/gu, "");
}

/** Regions in the codes a page prints, the surest first: that of the body, then that of the site. */
function codesOf({ creditCode, siteCode }: Identity): readonly string[] {
  return [
    ...(creditCode === null ? [] : [registeredIn(creditCode)]),
    ...(siteCode === null ? [] : [siteCode.slice(0, 6)]),
  ];
}

function dateConflict(
  candidates: readonly Candidate[],
  confidence: PublishedConfidence | null,
): readonly Conflict[] {
  if (confidence !== "conflicting") return [];
  const said = candidates
    .filter(({ field }) => field === "published")
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
  return [{ field: "published", said }];
}

function overruled(identity: Identity, hints: Hints): readonly Candidate[] {
  const losers: Candidate[] = [];
  const { agency, year, scope } = hints;
  if (agency !== undefined && identity.agency !== null && agency !== identity.agency) {
    losers.push({ field: "agency", value: agency, source: "source list" });
  }
  if (year !== undefined && identity.year !== null && year !== identity.year) {
    losers.push({ field: "year", value: String(year), source: "source list" });
  }
  if (scope !== undefined && scope !== "unknown" && scope !== identity.scope) {
    losers.push({ field: "scope", value: identity.scope, source: "document" });
  }
  return losers;
}
