import { z } from "zod";
import { applicants } from "#lib/form/applicant.ts";
import { findIndicator } from "#lib/form/indicators.ts";
import { scopes } from "#lib/form/scope.ts";
import { findRate, lenses } from "#lib/rate.ts";
import { collectionStatuses } from "./collection-status.ts";

/** Bodies that may be named in one address; more are chosen by region or kind. */
const mostAgencies = 24;
const firstYear = 2008;
const lastYear = 2100;

const longestName = 120;
const year = z.coerce.number().int().min(firstYear).max(lastYear).optional().catch(undefined);
const applicantIds = applicants.map(({ id }) => id);

/** The names in a list or separated by commas, each once; a field left empty names nobody. */
function namesOf(all: readonly string[]): string[] {
  const names = all.flatMap((one) => one.split(",")).map((one) => one.trim());
  const given = names.filter((one) => one !== "" && one.length <= longestName);
  return [...new Set(given)].slice(0, mostAgencies);
}

/** What narrows a view. Everything may be missing; nonsense counts as missing (the address is the reader's). */
const schema = z.object({
  /** Slugs of bodies, in the order named. */
  agency: z
    .union([z.array(z.string()), z.string().transform((one) => [one])])
    .transform(namesOf)
    .catch([])
    .default([]),
  /** Code of a region or of a zone in one; those below it are included. */
  region: z
    .string()
    .regex(/^\d{6}(-[a-z]{2,60})?$/)
    .optional()
    .catch(undefined),
  /** Id of a kind of department. */
  type: z
    .string()
    .regex(/^[a-z_]{2,40}$/)
    .optional()
    .catch(undefined),
  from: year,
  to: year,
  /** The one year of figures that show a single year. */
  on: year,
  /** An indicator of the form, or a rate. */
  indicator: z
    .string()
    .refine((id) => findIndicator(id) !== undefined || findRate(id) !== undefined)
    .optional()
    .catch(undefined),
  applicant: z.enum(applicantIds).optional().catch(undefined),
  scope: z.enum(scopes).optional().catch(undefined),
  lens: z.enum(lenses).optional().catch(undefined),
  /** Outcomes as shares of the printed total, or as numbers of cases. */
  as: z.enum(["share", "count"]).optional().catch(undefined),
  /** Neutral order is that of the chosen bodies; by value only on request. */
  order: z.enum(["neutral", "value"]).optional().catch(undefined),
  /** Part of the name of a host that is collected from. */
  host: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[\w.:-]{1,100}$/)
    .optional()
    .catch(undefined),
  /** How far a source has come. */
  status: z.enum(collectionStatuses).optional().catch(undefined),
});

export type Filters = z.output<typeof schema>;

/** Reads filters from the parameters of an address; what is nonsense falls back to its default. */
export function parseFilters(params: Readonly<Record<string, unknown>>): Filters {
  const filters = schema.parse(params);
  const [from, to] = [filters.from, filters.to];
  const turned = from !== undefined && to !== undefined && from > to;
  return turned ? { ...filters, from: to, to: from } : filters;
}

/** Writes filters as the parameters of an address, defaults left out, in a fixed order. */
export function formatFilters(filters: Partial<Filters>): URLSearchParams {
  const params = new URLSearchParams();
  for (const slug of filters.agency ?? []) params.append("agency", slug);
  for (const name of ["region", "type", "from", "to", "on", "indicator", "applicant"] as const) {
    const value = filters[name];
    if (value !== undefined) params.set(name, String(value));
  }
  for (const name of ["scope", "lens", "as", "order", "host", "status"] as const) {
    const value = filters[name];
    if (value !== undefined) params.set(name, value);
  }
  return params;
}

/** The parameters of an address as `parseFilters` takes them: repeated names become lists. */
export function paramsOf(search: URLSearchParams): Record<string, string | string[]> {
  const params: Record<string, string | string[]> = {};
  for (const name of search.keys()) {
    const values = search.getAll(name);
    params[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  return params;
}
