import { parseArgs } from "node:util";
import { UsageError } from "../arguments.ts";
import { openTarget } from "../open-target.ts";
import type { Output } from "../progress.ts";
import { openReaders } from "../readers.ts";
import { changeLine } from "./change-line.ts";
import { readAgain } from "./read-again.ts";

/** What the command writes to and where the data lie. */
export interface Surroundings {
  readonly out: Output;
  readonly err: Output;
  /** Folder of the database and the archive. */
  readonly folder: string;
}

const usage =
  "usage: node scripts/read.ts [--again]   (--again reads what the present reader has read, too)";

/** Documents after which a line tells how far it has come. */
const step = 500;

/**
 * The command `read`: reads the archive with the present reader, tells which numbers that changes in
 * the form of CHANGELOG.md, and gives the exit code: 0 when every document was read, 1 when the
 * present reader refuses one or the disk failed, 2 for words that cannot be understood.
 */
export async function readCommand(
  words: readonly string[],
  { out, err, folder }: Surroundings,
): Promise<number> {
  try {
    return await run(isAgain(words), { out, err, folder });
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split("\n");
    err.write(`${error instanceof UsageError ? line : `${folder}: ${line}`}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function isAgain(words: readonly string[]): boolean {
  try {
    const { values } = parseArgs({ args: [...words], options: { again: { type: "boolean" } } });
    return values.again === true;
  } catch (cause) {
    throw new UsageError(usage, { cause });
  }
}

async function run(all: boolean, { out, err, folder }: Surroundings): Promise<number> {
  const readers = openReaders();
  const target = openTarget(folder, readers.read);
  try {
    const onDone = (done: number, total: number) => {
      if (done % step === 0) err.write(`${done} of ${total} read\n`);
    };
    const { changes, run } = await readAgain(target, { all, ahead: readers.count, onDone });
    for (const change of changes) out.write(`${changeLine(change)}\n`);
    const { loaded, unchanged, refused } = run.counts;
    out.write(`${loaded} read otherwise, ${unchanged} unchanged, ${refused} refused\n`);
    return refused === 0 ? 0 : 1;
  } finally {
    target.db.$client.close();
    await readers.close();
  }
}
