import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { workAhead } from "#lib/load/ahead.ts";
import { UsageError } from "#lib/load/arguments.ts";
import type { Output } from "#lib/load/progress.ts";
import { openReaders, type Read, type Readers } from "#lib/load/readers.ts";
import { drawFrom } from "#lib/read/made/draw.ts";
import { type Recipe, recipes } from "#lib/read/made/recipe.ts";
import type { Format } from "./format.ts";
import { ownFormats } from "./formats.ts";
import { tryChanged, tryCut } from "./mutations.ts";
import { isFault, type Outcome, shrink, tryDocument } from "./outcome.ts";
import { openPrinters } from "./printers.ts";
import { makeTally } from "./tally.ts";

/** What is asked for: how many documents, from which seed, in which formats, and where to keep failing ones. */
interface FuzzArguments {
  readonly documents: number;
  readonly seed: number;
  readonly formats: readonly string[];
  readonly folder: string | undefined;
}

/**
 * The command `fuzz`: makes random reports in every format, reads them, and compares each cell with
 * what the document prints; also reads them cut off and with bytes changed. Gives the exit code: 0
 * when nothing was read wrongly or lost, 1 when something was, 2 for words that cannot be understood.
 */
export async function fuzzCommand(
  words: readonly string[],
  { out, err }: { readonly out: Output; readonly err: Output },
): Promise<number> {
  try {
    return await run(parseFuzzArguments(words), out);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err.write(`${error.message}\n`);
    return 2;
  }
}

const usage =
  "usage: npm run fuzz -- [--documents N] [--seed S] [--format NAME,…] [--write FOLDER]";

function parseFuzzArguments(words: readonly string[]): FuzzArguments {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        documents: { type: "string", default: "500" },
        seed: { type: "string", default: "1" },
        format: { type: "string", default: "" },
        write: { type: "string" },
      },
    });
    const [documents, seed] = [Number(values.documents), Number(values.seed)];
    if (!Number.isSafeInteger(documents) || documents < 1 || !Number.isSafeInteger(seed)) {
      throw new UsageError(usage);
    }
    const formats = values.format.split(",").filter((name) => name !== "");
    return { documents, seed, formats, folder: values.write };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(usage);
  }
}

interface Tried {
  readonly seed: number;
  readonly format: Format;
  readonly recipe: Recipe;
  readonly outcome: Outcome | undefined;
  /** Faults of what a mutation left, and of the reader itself. */
  readonly broken: readonly string[];
}

async function run(
  { documents, seed, formats: wanted, folder }: FuzzArguments,
  out: Output,
): Promise<number> {
  const readers = openReaders();
  const printers = await openPrinters();
  const all = [...ownFormats, ...printers.formats];
  const formats = all.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
  );
  if (formats.length === 0) {
    throw new UsageError(`no such format; there are ${all.map(({ name }) => name).join(", ")}`);
  }
  try {
    return await tryAll({ documents, seed, folder }, formats, readers, out);
  } finally {
    await printers.close();
    await readers.close();
  }
}

async function tryAll(
  { documents, seed, folder }: Omit<FuzzArguments, "formats">,
  formats: readonly Format[],
  { read, count }: Readers,
  out: Output,
): Promise<number> {
  const tally = makeTally();
  const seeds = Array.from({ length: documents }, (_, at) => seed + at);
  let faults = 0;
  for await (const [at, tried] of workAhead(seeds, count * ahead, (one) =>
    tryOne(one, formats, read),
  )) {
    if (tried.outcome !== undefined) tally.add(tried.format.name, tried.outcome);
    if ((at - seed + 1) % 500 === 0) out.write(`${at - seed + 1} documents\n`);
    if (!isBad(tried)) continue;
    faults += 1;
    if (faults <= mostShown) await tell(tried, read, folder, out);
  }
  for (const line of tally.lines()) out.write(`${line}\n`);
  out.write(faults === 0 ? "no faults\n" : `${faults} documents with faults\n`);
  return faults === 0 ? 0 : 1;
}

function isBad({ outcome, broken }: Tried): boolean {
  return broken.length > 0 || (outcome !== undefined && isFault(outcome));
}

const mostShown = 20;
/** So many documents to a reading thread are under way, that other programs may convert several at once. */
const ahead = 150;

async function tryOne(seed: number, formats: readonly Format[], read: Read): Promise<Tried> {
  const format = formats[Math.abs(seed) % formats.length];
  const [recipe] = fc.sample(recipes, { seed, numRuns: 1 });
  if (format === undefined || recipe === undefined) throw new Error("there is always a format");
  const document = await format.make(recipe);
  if (document === undefined) return { seed, format, recipe, outcome: undefined, broken: [] };
  const draw = drawFrom(seed);
  try {
    const outcome = await tryDocument(document, read);
    const broken = await tryCut(document, draw, read);
    await tryChanged(document, draw, read);
    return { seed, format, recipe, outcome, broken };
  } catch (error) {
    const line = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return { seed, format, recipe, outcome: undefined, broken: [`broke: ${line}`] };
  }
}

async function tell(
  { seed, format, recipe, outcome, broken }: Tried,
  read: Read,
  folder: string | undefined,
  out: Output,
): Promise<void> {
  const isWhole = outcome !== undefined && isFault(outcome);
  const least = isWhole ? await shrink(recipe, format, read) : recipe;
  const document = await format.make(least);
  const again = isWhole && document !== undefined ? await tryDocument(document, read) : outcome;
  out.write(`--seed ${seed} --documents 1 --format "${format.name}": ${least.form}`);
  out.write(`${least.deviations.map((name) => `, ${name}`).join("")}\n`);
  const faults = [...(again?.verdict.faults ?? []), again?.refused ?? "", ...broken];
  for (const line of faults.filter((fault) => fault !== "").slice(0, 4)) out.write(`  ${line}\n`);
  if (folder === undefined || document === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${seed}-${document.name}`), document.bytes);
}
