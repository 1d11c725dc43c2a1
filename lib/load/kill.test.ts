import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { openWritable } from "#db/client.ts";
import { dumpContent } from "./made/dump.ts";
import { madePage } from "./made/report.ts";

const root = mkdtempSync(join(tmpdir(), "kill-"));
afterAll(() => rmSync(root, { recursive: true }));

const load = fileURLToPath(new URL("../../scripts/load.ts", import.meta.url));
const dyingLoad = fileURLToPath(new URL("made/dying-load.ts", import.meta.url));
const pages = join(root, "pages");
const reports = 36;

/** Every third page publishes the report of the page before it again, with another figure. */
function writePages(): void {
  mkdirSync(pages);
  for (let at = 0; at < reports; at += 1) {
    const number = at % 3 === 2 ? at - 1 : at;
    const page = madePage({ agency: `聊城市第${number}中心`, figure: number % 4, normDocs: at });
    writeFileSync(join(pages, `${String(at).padStart(3, "0")}.html`), page);
  }
}

function start(script: string, folder: string, ...words: string[]): ChildProcess {
  return spawn(process.execPath, [script, ...words], {
    env: { ...process.env, DATA_DIR: folder, NODE_COMPILE_CACHE: join(root, "cache") },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function finish(folder: string): Promise<void> {
  const [code] = await once(start(load, folder, pages), "exit");
  expect(code).toBe(0);
}

/** Kills a load while it makes the database. */
async function killEarly(folder: string): Promise<void> {
  const child = start(load, folder, pages);
  const gone = once(child, "exit");
  while (child.exitCode === null && !existsSync(join(folder, "atlas.db"))) await sleep(1);
  child.kill("SIGKILL");
  await gone;
}

/** Lets a load die while it changes a row. */
async function killAtChange(folder: string, number: number): Promise<void> {
  const child = start(dyingLoad, folder, folder, pages, String(number));
  expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
}

/** Numbers on no pattern, the same in every run of the test (xorshift). */
function* numbers(below: number): Generator<number, never> {
  let state = 20240131;
  while (true) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield 1 + ((state >>> 0) % below);
  }
}

function contentOf(folder: string): string {
  const db = openWritable(join(folder, "atlas.db"));
  expect(db.$client.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(db.$client.pragma("foreign_key_check")).toEqual([]);
  const content = dumpContent(db);
  db.$client.close();
  return content;
}

const archived = (folder: string) =>
  readdirSync(join(folder, "archive"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

describe("a load that is killed at any moment", () => {
  it("leaves nothing by halves, and the next one completes it", { timeout: 180_000 }, async () => {
    writePages();
    const whole = join(root, "whole");
    const broken = join(root, "broken");
    await finish(whole);
    await killEarly(broken);
    const random = numbers(1500);
    for (let kill = 0; kill < 4; kill += 1) await killAtChange(broken, random.next().value);
    await finish(broken);

    expect(contentOf(broken)).toBe(contentOf(whole));
    expect(archived(broken)).toEqual(archived(whole));
    expect(archived(whole)).toHaveLength(reports);

    const db = openWritable(join(broken, "atlas.db"));
    const runs = db.$client.prepare("SELECT finished_at IS NOT NULL FROM runs ORDER BY id").pluck();
    const finished = runs.all();
    db.$client.close();
    // The kills did hit loads under way, and the last run says that the database is complete.
    expect(finished.filter((is) => is === 0).length).toBeGreaterThan(2);
    expect(finished.at(-1)).toBe(1);
  });
});
