import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { z } from "zod";
import type { Db } from "#db/client.ts";
import { agencies, agencyNames, departmentTypes, regions, reports, versions } from "#db/schema.ts";
import type { Bilingual, FormId, TableId } from "#lib/form/indicator.ts";
import { type Scope, scopeOf } from "#lib/form/scope.ts";
import { deadline, type Punctuality, punctuality } from "./deadline.ts";
import { provinceOf } from "./region.ts";
import { formsSchema, parseStored } from "./stored.ts";
import { isTested } from "./tested.ts";

/** A body as it is shown at the head of its page. */
export interface Agency {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  /** Names from the province down, joined; null when unknown. */
  readonly region: string | null;
  readonly province: { readonly code: string; readonly name: string } | null;
  readonly departmentType: ({ readonly id: string } & Bilingual) | null;
  /** Further kinds of a body with several functions, in the order of the kinds. */
  readonly secondaryTypes: readonly ({ readonly id: string } & Bilingual)[];
  /** Every name under which it has published, by name. */
  readonly names: readonly string[];
}

const idsSchema = z.array(z.string());
const kind = { id: departmentTypes.id, zh: departmentTypes.zh, en: departmentTypes.en };
const provinces = alias(regions, "provinces");

/** The body with this slug, or undefined. */
export async function queryAgency(db: Db, slug: string): Promise<Agency | undefined> {
  const [row] = await db
    .select({
      id: agencies.id,
      slug: agencies.slug,
      name: agencies.name,
      region: regions.fullName,
      province: { code: provinces.code, name: provinces.name },
      departmentType: kind,
      secondaryTypes: agencies.secondaryTypes,
    })
    .from(agencies)
    .leftJoin(regions, eq(regions.code, agencies.regionCode))
    .leftJoin(provinces, eq(provinces.code, provinceOf(agencies.regionCode)))
    .leftJoin(departmentTypes, eq(departmentTypes.id, agencies.departmentType))
    .where(eq(agencies.slug, slug));
  if (row === undefined) return undefined;
  const names = await db
    .selectDistinct({ name: agencyNames.name })
    .from(agencyNames)
    .where(eq(agencyNames.agencyId, row.id))
    .orderBy(asc(agencyNames.name));
  const secondaryTypes = await db
    .select(kind)
    .from(departmentTypes)
    .where(inArray(departmentTypes.id, parseStored(idsSchema, row.secondaryTypes)))
    .orderBy(asc(departmentTypes.position));
  return { ...row, secondaryTypes, names: names.map(({ name }) => name) };
}

/** A report held of a body. */
export interface AgencyReport {
  readonly year: number;
  readonly scope: Scope;
  readonly publishedOn: string | null;
  readonly deadline: string | null;
  readonly punctuality: Punctuality;
  readonly forms: readonly { readonly table: TableId; readonly form: FormId }[];
  readonly numbersFound: number;
  readonly numbersExpected: number;
  readonly unreadable: number;
  readonly failures: number;
  /** Whether any printed sum could be tested at all. */
  readonly tested: boolean;
  readonly partial: boolean;
  /** Address of the page, or the name of a file. */
  readonly source: string;
}

/** The reports held of a body, newest first, then by scope. */
export async function queryAgencyReports(db: Db, agencyId: number): Promise<AgencyReport[]> {
  const rows = await db
    .select({
      year: reports.year,
      scope: reports.scope,
      publishedOn: versions.publishedOn,
      deadline,
      punctuality,
      forms: versions.forms,
      numbersFound: versions.numbersFound,
      numbersExpected: versions.numbersExpected,
      unreadable: versions.unreadable,
      failures: versions.failures,
      tested: isTested,
      partial: versions.partial,
      source: versions.source,
    })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .innerJoin(versions, and(eq(versions.reportId, reports.id), eq(versions.current, 1)))
    .where(eq(reports.agencyId, agencyId))
    .orderBy(desc(reports.year), asc(reports.scope));
  return rows.map((row) => ({
    ...row,
    scope: scopeOf(row.scope),
    forms: parseStored(formsSchema, row.forms),
    tested: row.tested === 1,
    partial: row.partial === 1,
  }));
}
