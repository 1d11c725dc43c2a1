import { parseArgs } from "node:util";
import { scopes } from "#lib/form/scope.ts";
import { type Hints, hintsSchema } from "./hints.ts";

/** What `node scripts/load.ts` is asked to do. */
export interface LoadArguments {
  readonly seed: boolean;
  readonly paths: readonly string[];
  readonly hints: Hints;
}

/** A command line that cannot be understood; the message is one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const usage =
  "usage: node scripts/load.ts [--seed] [--agency NAME] [--year N] [--region R] [--scope own|level|region|unknown] FILE|FOLDER…";

const wanted: Readonly<Record<string, string>> = {
  year: "a year from 2000 to 2099",
  scope: scopes.join(", "),
};

/** Reads the words behind the script's name; throws UsageError. */
export function parseLoadArguments(words: readonly string[]): LoadArguments {
  const { values, positionals } = parsed(words);
  const { seed = false, year, ...rest } = values;
  const given = year === undefined ? rest : { ...rest, year: Number(year) };
  const hints = hintsSchema.safeParse(given);
  if (!hints.success) {
    const option = String(hints.error.issues[0]?.path[0]);
    throw new UsageError(`--${option} needs ${wanted[option] ?? "a value"}`);
  }
  if (!seed && positionals.length === 0) throw new UsageError(usage);
  return { seed, paths: positionals, hints: hints.data };
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
  seed: { type: "boolean" },
  agency: { type: "string" },
  year: { type: "string" },
  region: { type: "string" },
  scope: { type: "string" },
} as const;
