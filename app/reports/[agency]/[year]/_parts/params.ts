import { z } from "zod";
import { scopes } from "#lib/form/scope.ts";
import type { ReportKey } from "#lib/queries/report.ts";

const schema = z.object({
  agency: z.string().min(1),
  year: z
    .string()
    .regex(/^20\d\d$/)
    .transform(Number),
  scope: z.enum(scopes).optional().catch(undefined),
});

/** The report an address asks for, or undefined when it can be none. */
export function parseReportKey(
  params: { readonly agency: string; readonly year: string },
  query: Readonly<Record<string, unknown>>,
): ReportKey | undefined {
  return schema.safeParse({ ...params, scope: query["scope"] }).data;
}
