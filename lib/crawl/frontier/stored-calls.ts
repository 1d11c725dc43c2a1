import { z } from "zod";
import type { Call } from "../call.ts";

const schema = z
  .array(
    z.strictObject({
      url: z.url().transform((text) => new URL(text)),
      body: z.string().optional(),
      headers: z.record(z.string(), z.string()).optional(),
    }),
  )
  .min(1);

/** Requests as they are stored; of links and the like their request alone. */
export function encodeCalls(calls: readonly Call[]): string {
  return JSON.stringify(calls.map(({ url, body, headers }) => ({ url: url.href, body, headers })));
}

/** The requests that were stored, at least one; throws ZodError for another text. */
export function parseCalls(text: string): readonly Call[] {
  return schema.parse(JSON.parse(text)).map(({ url, body, headers }) => ({
    url,
    ...(body === undefined ? {} : { body }),
    ...(headers === undefined ? {} : { headers }),
  }));
}
