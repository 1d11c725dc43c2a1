import { z } from "zod";

/** What the address of the list of agencies may say; nonsense is left out. */
const schema = z.object({
  q: z.string().trim().min(1).max(60).optional().catch(undefined),
  region: z
    .string()
    .regex(/^\d{6}(-[a-z]+)?$/)
    .optional()
    .catch(undefined),
  type: z
    .string()
    .regex(/^[a-z_]+$/)
    .optional()
    .catch(undefined),
  /** From 1, as people count. */
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type AgencyListParams = z.output<typeof schema>;

export function parseAgencyList(params: Record<string, unknown>): AgencyListParams {
  return schema.parse(params);
}
