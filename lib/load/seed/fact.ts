import { z } from "zod";
import { applicants } from "#lib/form/applicant.ts";
import { scopes } from "#lib/form/scope.ts";

/** Null where the document prints no certain number; a field left out was not in what is known. */
const figures = z.record(z.string(), z.number().nullable());

const applicantIds = applicants.map(({ id }) => id);

const sheetSchema = z.strictObject({
  columns: z.tuple([z.string(), z.string()]),
  rows: z.array(
    z.strictObject({
      label: z.string(),
      unit: z.string(),
      values: z.tuple([z.number(), z.number()]),
      /** Indicator of the sheet the row stands for, or null for a row of the province's own. */
      indicator: z.string().nullable(),
    }),
  ),
});

const factSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  agency: z.string().min(3),
  year: z.int(),
  form: z.enum(["2014", "2019", "2021"]),
  scope: z.enum(scopes).optional(),
  region: z.string().optional(),
  /** Address of the report. */
  source: z.url().optional(),
  /** Whether only part of the report is known. */
  partial: z.boolean(),
  table2: figures.optional(),
  /** The amount of procurement as the cell prints it, where that is not the number in 万元 alone. */
  procurement_as_printed: z.string().optional(),
  table3: z.record(z.string(), z.record(z.enum(applicantIds), z.number().nullable())).optional(),
  table4: figures.optional(),
  sheet: sheetSchema.optional(),
});

/** The figures of one report, read by hand from what its body published. */
export type Fact = z.output<typeof factSchema>;
export type Figures = z.output<typeof figures>;
export type SheetFact = z.output<typeof sheetSchema>;

/** The facts of a JSONL text, one report a line; throws with the line that does not fit. */
export function parseFacts(text: string): readonly Fact[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line, at) => {
      const fact = factSchema.safeParse(JSON.parse(line));
      if (!fact.success) throw new Error(`line ${at + 1}: ${z.prettifyError(fact.error)}`);
      return fact.data;
    });
}
