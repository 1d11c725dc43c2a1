import type { Db } from "#db/client.ts";
import { queryReport, type Report } from "#lib/queries/report.ts";
import type { Settled } from "#lib/queries/settle.ts";

/** The one report that the filters of a file ask for, or undefined when it is not held. */
export function askedReport(
  db: Db,
  { agencies: [agency], on, scope }: Settled,
): Promise<Report | undefined> {
  return agency === undefined
    ? Promise.resolve(undefined)
    : queryReport(db, { agency: agency.slug, year: on, scope });
}
