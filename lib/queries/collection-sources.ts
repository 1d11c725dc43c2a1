import { asc } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#db/client.ts";
import { sources } from "#db/schema.ts";
import { hintedRegion } from "#lib/agency/hinted-region.ts";
import type { Region } from "#lib/agency/region.ts";
import { findRegion } from "#lib/agency/region-codes.ts";
import { parseStored } from "./stored.ts";

/** Which sources; each may be missing. */
export interface PlaceFilters {
  /** Code of a region; those below it are included. */
  readonly region?: string | undefined;
  /** Part of the host of its address. */
  readonly host?: string | undefined;
}

/** A source with what was said about it. */
export interface ListedSource {
  readonly id: number;
  /** Host of its address, without its port. */
  readonly host: string;
  /** Where it was said to lie; null where nothing was said that names a region. */
  readonly region: Region | null;
  /** Id of the family of sites it was said to belong to, else of the one its pages were known by; null before. */
  readonly family: string | null;
}

/** A province with the number of sources in it. */
export interface SourceProvince {
  readonly code: string;
  readonly name: string;
  readonly sources: number;
}

/** What this part of the site asks of the definition: JSON of lib/crawl/sources/source.ts. */
const definitionSchema = z.object({
  region: z.string().optional(),
  family: z.string().optional(),
});

/** The sources that match, by row number. */
export async function queryListedSources(
  db: Db,
  { region, host }: PlaceFilters,
): Promise<ListedSource[]> {
  const rows = await db
    .select({
      ...{ id: sources.id, address: sources.address },
      ...{ definition: sources.definition, family: sources.family },
    })
    .from(sources)
    .orderBy(asc(sources.id));
  return rows
    .map(({ id, address, definition, family }) => {
      const said = parseStored(definitionSchema, definition);
      return {
        id,
        host: new URL(address).hostname,
        region: said.region === undefined ? null : (hintedRegion(said.region)?.region ?? null),
        family: said.family ?? family,
      };
    })
    .filter((source) => host === undefined || source.host.includes(host))
    .filter((source) => region === undefined || isWithin(source.region, region));
}

/** Provinces with sources in them, by code. */
export async function querySourceProvinces(db: Db): Promise<SourceProvince[]> {
  const listed = await queryListedSources(db, {});
  const codes = Map.groupBy(listed, ({ region }) => region?.code.slice(0, 2));
  const provinces = [...codes].flatMap(([digits, members]) => {
    const province = digits === undefined ? undefined : findRegion(`${digits}0000`);
    if (province === undefined) return [];
    return [{ code: province.code, name: province.name, sources: members.length }];
  });
  return provinces.toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

function isWithin(region: Region | null, wide: string): boolean {
  return region?.code.startsWith(wide.replace(/(00){1,2}$/, "")) === true;
}
