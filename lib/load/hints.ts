import { z } from "zod";
import { scopes } from "#lib/form/scope.ts";

/**
 * What a source list or the user says about a document. It fills what the document does not say; of
 * place and scope the list knows more than the page, of the year the page knows more.
 */
export const hintsSchema = z.strictObject({
  agency: z.string().min(1).optional(),
  /** Code of GB/T 2260 or names from the province down ("江苏宿迁沭阳"). */
  region: z.string().min(1).optional(),
  year: z.int().min(2000).max(2099).optional(),
  scope: z.enum(scopes).optional(),
  /** Whether the source is known to hold only part of the report. */
  partial: z.boolean().optional(),
  /** Media type and charset of the HTTP header. */
  media: z.string().optional(),
  charset: z.string().optional(),
});

export type Hints = z.output<typeof hintsSchema>;

/** Hints as they are stored: the same hints give the same text. */
export function encodeHints(hints: Hints): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(hints).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}
