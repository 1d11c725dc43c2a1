import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../../scripts/scrape.ts", import.meta.url));

/** Starts the collector as a process of its own, on sites of this machine. */
export function startScrape(folder: string, words: readonly string[]): ChildProcess {
  const manners = ["--allow-private", "--contact", "test"];
  return spawn(process.execPath, [script, ...manners, ...words], {
    env: { ...process.env, DATA_DIR: folder, NODE_COMPILE_CACHE: join(dirname(folder), "cache") },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** The exit code of a process, or the signal that ended it. */
export async function endOf(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null) return child.exitCode;
  const [code, signal] = await once(child, "exit");
  return code ?? signal;
}

/** A list of sources with hosts that are allowed, as a file has it (JSON is YAML). */
export function sourceList(starts: readonly string[]): string {
  const sources = starts.map((url) => ({ url, allow: [new URL(url).hostname] }));
  return JSON.stringify({ sources });
}
