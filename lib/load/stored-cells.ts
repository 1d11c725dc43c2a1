import { z } from "zod";
import { applicants, noApplicant } from "#lib/form/applicant.ts";
import { states } from "#lib/form/state.ts";

const schema = z.array(
  z.object({
    indicator: z.string(),
    applicant: z.enum([noApplicant, ...applicants].map(({ id }) => id)),
    form: z.enum(["2014", "2019", "2021"]),
    state: z.enum(states),
    value: z.string().nullable(),
  }),
);

/** A cell of a stored version, without its evidence. */
export type StoredCell = z.output<typeof schema>[number];

/** The cells of the column `cells` of a version; throws when it holds something else. */
export function parseCells(text: string): readonly StoredCell[] {
  return schema.parse(JSON.parse(text));
}
