import { z } from "zod";
import { scopes } from "#lib/form/scope.ts";

/** The years that reports cover, from the first to the last: `2021`, or `2019-2025`. */
const years = z
  .union([z.int(), z.string()])
  .transform(String)
  .pipe(z.string().regex(/^20\d\d(-20\d\d)?$/, "not a year like 2021, nor years like 2019-2025"))
  .transform((text) => {
    const [first = "", last = first] = text.split("-");
    return { first: Number(first), last: Number(last) };
  })
  .refine(({ first, last }) => first <= last, "the first year comes after the last");

/** A host, or `*.` and a name for all hosts below it. */
export const hostSchema = z
  .string()
  .regex(/^(\*\.)?[\w.:[\]-]+$/, "not the name of a host")
  .transform((host) => host.toLowerCase());

/** Milliseconds between two requests to a host. */
const pauseSchema = z.int("not whole").min(0, "below 0").max(600_000);

const text = z.string().trim().min(1, "empty").max(120);

/** What may be said of a source, and of all sources of a file at once. */
const common = {
  /** Code of GB/T 2260 or names from the province down ("山东聊城"). */
  region: text.optional(),
  /** Reports of other years are not fetched, where the list says their year. */
  years: years.optional(),
  /** Least milliseconds between two requests to a host. */
  pause: pauseSchema.optional(),
  /** Hosts besides `*.gov.cn` that may be asked. */
  allow: z.array(hostSchema).optional(),
} as const;

/** An address without its protocol is one of the plain web, as in a browser. */
export const addressSchema = z
  .string()
  .transform((words) => (/^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `http://${words}`))
  .refine((words) => URL.canParse(words), "not an address")
  .transform((words) => new URL(words))
  .refine(({ protocol }) => /^https?:$/.test(protocol), "not a web address");

/** A place where collecting begins: a column of a site, the list of an agency, a report. */
export const sourceSchema = z.strictObject({
  url: addressSchema,
  /** What people call it. */
  name: text.optional(),
  /** Whose all its reports are that do not say. */
  agency: text.optional(),
  scope: z.enum(scopes).optional(),
  /** Id of the family of sites it belongs to, where its pages do not show it. */
  family: text.optional(),
  /** Whether a run has found reports there. */
  verified: z.boolean().optional(),
  ...common,
});

export type Source = z.output<typeof sourceSchema>;

/** A file of sources; what it says before them holds for all that do not say otherwise. */
export const sourceFileSchema = z.strictObject({
  ...common,
  sources: z.array(sourceSchema).min(1),
});
