import { z } from "zod";
import type { Db } from "#db/client.ts";

const schema = z.array(
  z.object({
    id: z.int(),
    name: z.string(),
    found: z.int(),
    held: z.int(),
    refused: z.int(),
    failed: z.int(),
    waiting: z.int(),
  }),
);

/** How far the last round of a source has come. */
export type SourceState = z.output<typeof schema>[number];

/**
 * How far the last rounds of sources have come, in the order of their row numbers: reports found;
 * held; pages refused; pages that did not come; pages that wait still.
 */
export function sourceStates(db: Db, sourceIds: readonly number[]): readonly SourceState[] {
  const rows = db.$client
    .prepare(`
      SELECT sources.id AS id, sources.name AS name,
        count(*) FILTER (WHERE state = 'report'
          OR role IN ('report', 'file') AND state NOT IN ('list', 'moved')) AS found,
        count(*) FILTER (WHERE state = 'report') AS held,
        count(*) FILTER (WHERE state = 'refused') AS refused,
        count(*) FILTER (WHERE state = 'failed') AS failed,
        count(*) FILTER (WHERE state IN ('queued', 'fetched')) AS waiting
      FROM sources LEFT JOIN pages ON source_id = sources.id AND pages.round = sources.round
      WHERE sources.id IN (SELECT value FROM json_each(?))
      GROUP BY sources.id ORDER BY sources.id`)
    .all(JSON.stringify(sourceIds));
  return schema.parse(rows);
}
