import { parseArgs } from "node:util";
import { z } from "zod";
import { UsageError } from "#lib/load/arguments.ts";
import { addressSchema, hostSchema } from "./sources/source.ts";

/** What `node scripts/scrape.ts` is asked to do. */
export interface ScrapeArguments {
  /** Pages and lists to begin with. */
  readonly urls: readonly URL[];
  /** Lists of sources: files and folders. */
  readonly sources: readonly string[];
  /** Whether the lists are only to be checked. */
  readonly check: boolean;
  /** Least milliseconds between two requests to a host. */
  readonly pause: number;
  /** Days for which what a site has said is not asked for again. */
  readonly fresh: number;
  /** Hosts asked at the same time. */
  readonly hosts: number;
  /** Hosts besides `*.gov.cn` that may be asked. */
  readonly allow: readonly string[];
  readonly allowPrivate: boolean;
  /** Whether a browser shows pages that hold nothing before their scripts have run. */
  readonly browser: boolean;
  /** Whether to tell in lines of JSON. */
  readonly json: boolean;
  /** How the owner of the run can be reached: an address or a mailbox. */
  readonly contact?: string | undefined;
  /** The region all the bodies are in, where their names do not say. */
  readonly region?: string | undefined;
}

const usage =
  "usage: node scripts/scrape.ts [--sources FILE|FOLDER]… [--pause MS] [--fresh DAYS] [--hosts N] [--contact ADDRESS] [--region R] [--allow HOST]… [--allow-private] [--browser] [--json] [URL…] | --check FILE|FOLDER…";

const number = z.coerce.number("not a number").min(0, "below 0");

const schema = z.object({
  urls: z.array(addressSchema),
  sources: z.array(z.string().min(1, "empty")).default([]),
  check: z.boolean().default(false),
  pause: number.int("not whole").max(600_000).default(2000),
  fresh: number.max(3650).default(1),
  hosts: number.int("not whole").min(1, "below 1").max(200).default(8),
  allow: z.array(hostSchema).default([]),
  allowPrivate: z.boolean().default(false),
  browser: z.boolean().default(false),
  json: z.boolean().default(false),
  contact: z
    .string()
    .regex(/^[\x21-\x27\x2a-\x7e]{3,100}$/, "not an address or mailbox in ASCII")
    .optional(),
  region: z.string().trim().min(1, "empty").max(60).optional(),
});

/** Reads the words behind the script's name; throws UsageError. */
export function parseScrapeArguments(words: readonly string[]): ScrapeArguments {
  const { values, positionals } = parsed(words);
  const { "allow-private": allowPrivate, sources = [], ...rest } = values;
  const named = values.check === true ? [] : positionals;
  const lists = values.check === true ? [...sources, ...positionals] : sources;
  const result = schema.safeParse({ ...rest, allowPrivate, sources: lists, urls: named });
  if (result.success) {
    if (named.length + lists.length === 0) throw new UsageError(usage);
    return result.data;
  }
  const { path = [], message = usage } = result.error.issues[0] ?? {};
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
  sources: { type: "string", multiple: true },
  check: { type: "boolean" },
  pause: { type: "string" },
  fresh: { type: "string" },
  hosts: { type: "string" },
  allow: { type: "string", multiple: true },
  "allow-private": { type: "boolean" },
  browser: { type: "boolean" },
  json: { type: "boolean" },
  contact: { type: "string" },
  region: { type: "string" },
} as const;
