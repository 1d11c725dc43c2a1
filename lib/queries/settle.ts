import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { agencies, observations, reports } from "#db/schema.ts";
import type { Filters } from "#lib/filters.ts";
import type { ApplicantId } from "#lib/form/applicant.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { type Scope, scopeCode } from "#lib/form/scope.ts";
import { findRate, type Lens } from "#lib/rate.ts";
import { inRegion } from "./region.ts";

/** A body of a selection. */
export interface ChosenAgency {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

/** Filters with every default filled in from the data: what a view really shows. */
export interface Settled {
  readonly filters: Filters;
  readonly agencies: readonly ChosenAgency[];
  /** Every year from first to last, also those without a report; from the first number on by default. */
  readonly years: readonly number[];
  /** The year of figures that show a single one. */
  readonly on: number;
  readonly scope: Scope | undefined;
  readonly applicant: ApplicantId;
  readonly indicator: string;
  readonly lens: Lens;
  readonly as: "share" | "count";
  readonly order: "neutral" | "value";
}

/** What a view shows when the address does not say. */
export interface ViewDefaults {
  /** Measure shown when none is chosen; also the one by which bodies are chosen. */
  readonly indicator: string;
  /** How many bodies are shown when none is named. */
  readonly agencies: number;
}

/**
 * Fills in what the address leaves open: the years held, the bodies with most years of the measure,
 * the newest year in which most of them have it. The same address gives the same answer on the page and
 * in a file.
 */
export async function settle(db: Db, filters: Filters, defaults: ViewDefaults): Promise<Settled> {
  const indicator = filters.indicator ?? defaults.indicator;
  const codes = codesOf(indicator);
  const span = await settleYears(db, filters);
  const chosen =
    filters.agency.length > 0
      ? await named(db, filters.agency)
      : await fullest(db, filters, span, codes, defaults.agencies);
  const counts = await countByYear(db, chosen, span, codes);
  return {
    filters,
    agencies: chosen,
    years: filters.from === undefined ? span.filter((year) => year >= firstOf(counts, span)) : span,
    on: filters.on ?? fullestYear(counts) ?? span.at(-1) ?? 0,
    scope: filters.scope,
    applicant: filters.applicant ?? "total",
    indicator,
    lens: filters.lens ?? "answered",
    as: filters.as ?? "share",
    order: filters.order ?? "neutral",
  };
}

/** In how many of the chosen bodies the measure has a number, year by year. */
interface YearCount {
  readonly year: number;
  readonly bodies: number;
}

/** Years before the first number of the measure are left out unless they are asked for. */
function firstOf(counts: readonly YearCount[], span: readonly number[]): number {
  return counts[0]?.year ?? span[0] ?? 0;
}

/** The newest of the years in which most of the chosen bodies have a number. */
function fullestYear(counts: readonly YearCount[]): number | undefined {
  const most = Math.max(0, ...counts.map(({ bodies }) => bodies));
  return counts.findLast(({ bodies }) => bodies === most)?.year;
}

async function settleYears(db: Db, { from, to }: Filters): Promise<number[]> {
  const [bounds] = await db
    .select({
      first: sql<number | null>`min(${reports.year})`,
      last: sql<number | null>`max(${reports.year})`,
    })
    .from(reports);
  const first = Math.max(from ?? 0, bounds?.first ?? 0);
  const last = Math.min(to ?? Number.POSITIVE_INFINITY, bounds?.last ?? 0);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** The bodies named, in the order named; unknown ones are left out. */
async function named(db: Db, slugs: readonly string[]): Promise<ChosenAgency[]> {
  const rows = await db
    .select({ id: agencies.id, slug: agencies.slug, name: agencies.name })
    .from(agencies)
    .where(inArray(agencies.slug, [...slugs]))
    .orderBy(asc(agencies.slug));
  return slugs.flatMap((slug) => rows.filter((row) => row.slug === slug));
}

/** Stored codes of a measure; for a rate those of its numerator, without which there is none. */
function codesOf(measure: string): readonly number[] {
  const rows = findRate(measure)?.numerator ?? [measure, ...counterparts(measure)];
  return rows.map((id) => indicatorOf(id).code);
}

/** Indicators of other forms that continue a measure, where they may be joined at all. */
export function counterparts(measure: string): readonly string[] {
  return indicatorOf(measure)
    .bridges.filter(
      (bridge) => bridge.indicator !== measure && bridge.comparability !== "different",
    )
    .map(({ indicator }) => indicator);
}

/** The bodies with most years in which the measure has a number, then by slug. */
async function fullest(
  db: Db,
  filters: Filters,
  years: readonly number[],
  codes: readonly number[],
  limit: number,
): Promise<ChosenAgency[]> {
  return db
    .select({ id: agencies.id, slug: agencies.slug, name: agencies.name })
    .from(observations)
    .innerJoin(agencies, eq(agencies.id, observations.agencyId))
    .where(and(hasNumber(codes, years), narrowed(filters)))
    .groupBy(agencies.id)
    .orderBy(
      desc(sql`count(distinct ${observations.year})`),
      desc(sql`sum(${observations.value})`),
      asc(agencies.slug),
    )
    .limit(limit);
}

async function countByYear(
  db: Db,
  chosen: readonly ChosenAgency[],
  years: readonly number[],
  codes: readonly number[],
): Promise<YearCount[]> {
  const ids = chosen.map(({ id }) => id);
  return db
    .select({
      year: observations.year,
      bodies: sql<number>`count(distinct ${observations.agencyId})`,
    })
    .from(observations)
    .where(and(hasNumber(codes, years), inArray(observations.agencyId, ids)))
    .groupBy(observations.year)
    .orderBy(asc(observations.year));
}

function hasNumber(codes: readonly number[], years: readonly number[]): SQL | undefined {
  return and(
    inArray(observations.indicator, [...codes]),
    inArray(observations.applicant, [0, 7]),
    inArray(observations.year, [...years]),
    sql`${observations.value} is not null`,
  );
}

/** Region, kind of department and scope as SQL. */
export function narrowed({ region, type, scope }: Filters): SQL | undefined {
  return and(
    inRegion(region),
    type === undefined ? undefined : eq(agencies.departmentType, type),
    scope === undefined ? undefined : eq(observations.scope, scopeCode(scope)),
  );
}
