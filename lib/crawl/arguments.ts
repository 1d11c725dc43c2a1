import { parseArgs } from "node:util";
import { z } from "zod";
import { UsageError } from "#lib/load/arguments.ts";

/** What `node scripts/scrape.ts` is asked to do. */
export interface ScrapeArguments {
  /** Pages and lists to begin with. */
  readonly urls: readonly URL[];
  /** Least milliseconds between two requests to a host. */
  readonly pause: number;
  /** Hosts besides `*.gov.cn` that may be asked. */
  readonly allow: readonly string[];
  readonly allowPrivate: boolean;
  /** How the owner of the run can be reached: an address or a mailbox. */
  readonly contact?: string | undefined;
  /** The region all the bodies are in, where their names do not say. */
  readonly region?: string | undefined;
}

const usage =
  "usage: node scripts/scrape.ts [--pause MS] [--contact ADDRESS] [--region R] [--allow HOST]… [--allow-private] URL…";

/** An address without its protocol is one of the plain web, as in a browser. */
const address = z
  .string()
  .transform((text) => (/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`))
  .refine((text) => URL.canParse(text), "not an address")
  .transform((text) => new URL(text));

const schema = z.object({
  urls: z.array(address).min(1, usage),
  pause: z.coerce
    .number("not a number")
    .int("not whole")
    .min(0, "below 0")
    .max(600_000)
    .default(2000),
  allow: z
    .array(z.string().regex(/^(\*\.)?[\w.:[\]-]+$/, "not the name of a host"))
    .default([])
    .transform((hosts) => hosts.map((host) => host.toLowerCase())),
  allowPrivate: z.boolean().default(false),
  contact: z
    .string()
    .regex(/^[\x21-\x27\x2a-\x7e]{3,100}$/, "not an address or mailbox in ASCII")
    .optional(),
  region: z.string().trim().min(1, "empty").max(60).optional(),
});

/** Reads the words behind the script's name; throws UsageError. */
export function parseScrapeArguments(words: readonly string[]): ScrapeArguments {
  const { values, positionals } = parsed(words);
  const { "allow-private": allowPrivate, ...rest } = values;
  const result = schema.safeParse({ ...rest, allowPrivate, urls: positionals });
  if (result.success) return result.data;
  const { path = [], message = usage } = result.error.issues[0] ?? {};
  if (message === usage) throw new UsageError(usage);
  const [name, at] = path;
  const word = name === "urls" ? positionals[Number(at)] : `--${String(name)}`;
  throw new UsageError(`${word}: ${message}`);
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    const [line = usage] = error instanceof Error ? error.message.split(/[\n.]/) : [];
    throw new UsageError(line, { cause: error });
  }
}

const options = {
  pause: { type: "string" },
  allow: { type: "string", multiple: true },
  "allow-private": { type: "boolean" },
  contact: { type: "string" },
  region: { type: "string" },
} as const;
