import { asc, desc, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { agencies, reports, versions } from "#db/schema.ts";
import { type Hints, hintsSchema } from "../hints.ts";
import { parseCells, type StoredCell } from "../stored-cells.ts";

/** A document that has been read as a report, and what was known of it besides. */
export interface StoredReading {
  readonly versionId: number;
  readonly sha256: string;
  readonly source: string;
  readonly hints: Hints;
}

/** Every document of the archive that was read as a report, in the order in which it was first. */
export function storedReadings(db: Db): readonly StoredReading[] {
  const { id, sha256, source, hints } = versions;
  const rows = db.select({ id, sha256, source, hints }).from(versions).orderBy(asc(id)).all();
  const last = new Map(rows.map((row) => [`${row.sha256} ${row.source}`, row]));
  return [...last.values()].map((row) => ({
    ...{ versionId: row.id, sha256: row.sha256, source: row.source },
    hints: hintsSchema.parse(JSON.parse(row.hints)),
  }));
}

/** What a document says of a report. */
export interface Said {
  readonly agency: string;
  readonly year: number;
  /** Whether the observations hold it. */
  readonly isCurrent: boolean;
  readonly cells: readonly StoredCell[];
}

/** What the database holds of a document at present: that which the observations hold comes first. */
export function saidBy(
  db: Db,
  { sha256, source }: Pick<StoredReading, "sha256" | "source">,
): Said | undefined {
  const row = db
    .select({
      ...{ agency: agencies.name, year: reports.year },
      ...{ current: versions.current, cells: versions.cells, source: versions.source },
    })
    .from(versions)
    .innerJoin(reports, eq(reports.id, versions.reportId))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(eq(versions.sha256, sha256))
    .orderBy(desc(eq(versions.source, source)), desc(versions.current), desc(versions.id))
    .limit(1)
    .get();
  if (row === undefined) return undefined;
  const { agency, year, current, cells } = row;
  return { agency, year, isCurrent: current === 1, cells: parseCells(cells) };
}
