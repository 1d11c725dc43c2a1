import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#db/client.ts";
import { narrativeFigures } from "#db/schema.ts";

const rowSchema = z.object({
  position: z.int(),
  figure: z.string(),
  said: z.enum(["number", "none", "named"]),
  value: z.string().nullable(),
  unit: z.string(),
  approximate: z.int().transform((flag) => flag === 1),
  section: z.enum(["overview", "disclosure", "requests", "appeals", "problems", "other"]),
  paragraph: z.int(),
  sentence: z.string(),
  start: z.int(),
  end: z.int(),
});

/** A figure or a name stated in the text of a report, with its sentence and its place in it. */
export type NarrativeRow = z.output<typeof rowSchema>;

/** What the text of a version states, in reading order. */
export async function queryNarrative(db: Db, versionId: number): Promise<NarrativeRow[]> {
  const rows = await db
    .select()
    .from(narrativeFigures)
    .where(eq(narrativeFigures.versionId, versionId))
    .orderBy(asc(narrativeFigures.position));
  return rows.map((row) => rowSchema.parse(row));
}
