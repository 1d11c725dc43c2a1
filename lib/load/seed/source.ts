import { z } from "zod";
import { scopes } from "#lib/form/scope.ts";
import type { Hints } from "../hints.ts";
import type { Fact } from "./fact.ts";

const sourceSchema = z.strictObject({
  /** Name of the page in db/seed/pages. */
  file: z.string().regex(/^[a-z0-9-]+\.html$/),
  /** Address of the report, or null when only its figures are known. */
  source: z.url().nullable(),
  region: z.string().nullable(),
  scope: z.enum(scopes),
  partial: z.boolean(),
});

/** Where a bundled page comes from, and what is known of it besides. */
export type Source = z.output<typeof sourceSchema>;

const sourcesSchema = z.array(sourceSchema);

/** The bundled pages of db/seed/sources.json; throws when the text holds something else. */
export function parseSources(text: string): readonly Source[] {
  return sourcesSchema.parse(JSON.parse(text));
}

/** The entry of a fact's page. */
export function sourceOf({ slug, source, region, scope, partial }: Fact): Source {
  return {
    file: `${slug}.html`,
    source: source ?? null,
    region: region ?? null,
    scope: scope ?? "unknown",
    partial,
  };
}

/** What a source tells about its page. */
export function hintsOf({ region, scope, partial }: Source): Hints {
  return {
    ...(region === null ? {} : { region }),
    ...(scope === "unknown" ? {} : { scope }),
    partial,
    media: "text/html",
    charset: "utf-8",
  };
}
