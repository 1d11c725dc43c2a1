import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { preparedOnce } from "#db/prepared.ts";
import { agencies, agencyNames, regions } from "#db/schema.ts";
import { departmentTypeOf, secondaryTypesOf } from "#lib/agency/department-type.ts";
import { searchPinyin } from "#lib/agency/pinyin.ts";
import { type Place, placeOf } from "#lib/agency/place.ts";
import { slugOf } from "#lib/agency/slug.ts";

/**
 * The row of the body of this name, made when it is new. Two names are one body when they mean the
 * same in the same region (宿迁市, 江苏省宿迁市人民政府); every name is kept. To be called inside the
 * transaction of the report.
 */
export function agencyIdOf(db: Db, name: string, regionHint?: string): number {
  const place = placeOf(name, regionHint);
  keepRegion(db, place);
  const id = findAgency(db, place) ?? addAgency(db, name, place);
  insertName(db).run({ name, regionCode: place.region?.code ?? "", agencyId: id });
  return id;
}

const insertName = preparedOnce((db) =>
  db
    .insert(agencyNames)
    .values({
      name: sql.placeholder("name"),
      regionCode: sql.placeholder("regionCode"),
      agencyId: sql.placeholder("agencyId"),
    })
    .onConflictDoNothing()
    .prepare(),
);

/** A zone becomes a region with the first report from it. */
function keepRegion(db: Db, { region }: Place): void {
  if (region !== null) db.insert(regions).values(region).onConflictDoNothing().run();
}

function findAgency(db: Db, { region, local }: Place): number | undefined {
  const found =
    region === null
      ? agencyNowhere(db).get({ local })
      : agencyIn(db).get({ local, region: region.code });
  return found?.id;
}

const isCalled = eq(agencies.localName, sql.placeholder("local"));

const agencyNowhere = preparedOnce((db) =>
  db
    .select({ id: agencies.id })
    .from(agencies)
    .where(and(isNull(agencies.regionCode), isCalled))
    .prepare(),
);

const agencyIn = preparedOnce((db) =>
  db
    .select({ id: agencies.id })
    .from(agencies)
    .where(and(eq(agencies.regionCode, sql.placeholder("region")), isCalled))
    .prepare(),
);

function addAgency(db: Db, published: string, { region, local }: Place): number {
  const name = shownName(published, local);
  return db
    .insert(agencies)
    .values({
      slug: freeSlug(db, slugOf(name), region?.code),
      name,
      localName: local,
      regionCode: region?.code ?? null,
      departmentType: departmentTypeOf(published)?.id ?? null,
      secondaryTypes: JSON.stringify(secondaryTypesOf(published).map(({ id }) => id)),
      pinyin: searchPinyin(name),
    })
    .returning({ id: agencies.id })
    .get().id;
}

/** A report titled with the name of a city is its government's. */
function shownName(published: string, local: string): string {
  return local === "人民政府" && !published.includes("政府") ? `${published}人民政府` : published;
}

function freeSlug(db: Db, slug: string, regionCode: string | undefined): string {
  const isTaken = (candidate: string) =>
    db.select({ id: agencies.id }).from(agencies).where(eq(agencies.slug, candidate)).get() !==
    undefined;
  if (!isTaken(slug)) return slug;
  const base = regionCode === undefined ? slug : `${slug}-${regionCode}`;
  let candidate = base;
  for (let number = 2; candidate === slug || isTaken(candidate); number += 1) {
    candidate = `${base}-${number}`;
  }
  return candidate;
}
