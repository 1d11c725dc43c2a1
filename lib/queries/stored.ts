import { z } from "zod";
import { applicants, noApplicant } from "#lib/form/applicant.ts";
import { states } from "#lib/form/state.ts";

/** JSON that `load` wrote into a text column, read again at the door. */

const applicantIds = [noApplicant, ...applicants].map(({ id }) => id);
const formIds = ["2014", "2019", "2021"] as const;
const tableIds = ["disclosure", "requests", "appeals", "sheet"] as const;

const locatorSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("grid"), table: z.int(), row: z.int(), column: z.int() }),
  z.object({ kind: z.literal("text"), line: z.int(), start: z.int(), end: z.int() }),
  z.object({ kind: z.literal("block"), index: z.int() }),
  z.object({
    ...{ kind: z.literal("page"), page: z.int() },
    ...{ x: z.number(), y: z.number(), width: z.number(), height: z.number() },
  }),
]);

/** ReadCell[] of lib/read/report.ts. */
export const cellsSchema = z.array(
  z.object({
    indicator: z.string(),
    applicant: z.enum(applicantIds),
    form: z.enum(formIds),
    state: z.enum(states),
    value: z.string().nullable(),
    raw: z.string(),
    locator: locatorSchema.nullable(),
    flags: z.array(
      z.enum([
        "unit_in_cell",
        "unit_converted",
        "remark",
        "sign",
        "sign_anomaly",
        "decimal",
        "derived",
        "split_by_sums",
        "placed_by_sums",
        "placed_by_order",
      ]),
    ),
  }),
);

/** TableForm[] of lib/read/report.ts. */
export const formsSchema = z.array(z.object({ table: z.enum(tableIds), form: z.enum(formIds) }));

/** ExtraRow[] of lib/read/report.ts. */
export const extraRowsSchema = z.array(
  z.object({
    table: z.enum(tableIds),
    label: z.string(),
    cells: z.array(z.string()),
    locator: locatorSchema,
  }),
);

const candidateSchema = z.object({
  field: z.enum([
    "agency",
    "year",
    "published",
    "scope",
    "index_number",
    "credit_code",
    "site_code",
  ]),
  value: z.string(),
  source: z.string(),
});

/** Candidate[] of lib/read/report.ts. */
export const candidatesSchema = z.array(candidateSchema);

/** Conflict[] of lib/read/report.ts. */
export const conflictsSchema = z.array(
  z.object({ field: z.enum(["agency", "year", "published"]), said: candidatesSchema }),
);

/** PublishedConfidence of lib/read/report.ts, stored as a word. */
export const confidenceSchema = z
  .enum(["stated", "signed", "address", "written", "conflicting"])
  .nullable();

/** A stored JSON text as the schema says; throws when the column holds something else. */
export function parseStored<Output>(schema: z.ZodType<Output>, text: string): Output {
  return schema.parse(JSON.parse(text));
}
