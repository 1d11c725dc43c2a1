import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { freeAddress } from "./address.mjs";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuild } from "./build.mjs";
import { run } from "./child.mjs";
import { ensureData } from "./data.mjs";
import { Failure } from "./failure.mjs";
import { playwrightTally, vitestTally } from "./results.mjs";
import { root } from "./root.mjs";

/** @typedef {import("./results.mjs").Tally} Tally */

/** Tests never look at the database a person works with. */
const TEST_DATA = "data/test";

/** Playwright asks its workers for colours, and Node warns of that beside NO_COLOR: it has a switch of its own. */
const PLAIN = process.env["NO_COLOR"] ? { NO_COLOR: undefined, DEBUG_COLORS: "0" } : {};

/** Runs the unit tests. */
export function runUnit() {
  const report = "test-results/unit.json";
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const env = { NODE_ENV: "test" };
  return runSuite(
    report,
    vitestTally,
    "node_modules/vitest/vitest.mjs",
    ["run", ...reporters],
    env,
  );
}

/** Builds the site; counts as one. */
export async function runBuild() {
  try {
    await ensureBuild();
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log(error.message);
    return { passed: 0, failed: 1 };
  }
}

/** Runs the browser tests, against the built site and the bundled reports. */
export async function runBrowser() {
  const report = "test-results/browser.json";
  const CHROMIUM_PATH = await ensureBrowser();
  const DATA_DIR = await ensureData(TEST_DATA);
  await ensureBuild();
  const { port } = await freeAddress({ HOST: "127.0.0.1", PORT: "0" });
  return runSuite(
    report,
    playwrightTally,
    "node_modules/playwright/cli.js",
    ["test", "--config", "e2e/playwright.config.ts", "--reporter=list,json"],
    {
      ...PLAIN,
      CHROMIUM_PATH,
      DATA_DIR,
      PORT: String(port),
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, report),
    },
  );
}

/**
 * Runs a test program and counts its results; a program that fails without a failed test counts as one.
 * @template Report
 * @param {string} report the JSON file it writes
 * @param {(report: Report) => Tally} tally
 * @param {string} script
 * @param {readonly string[]} args
 * @param {NodeJS.Dict<string>} [env]
 * @returns {Promise<Tally>}
 */
async function runSuite(report, tally, script, args, env = {}) {
  mkdirSync(join(root, "test-results"), { recursive: true });
  rmSync(join(root, report), { force: true });
  const { code } = await run(script, args, { env });
  const { passed, failed } = readTally(report, tally);
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/**
 * @template Report
 * @param {string} report
 * @param {(report: Report) => Tally} tally
 * @returns {Tally}
 */
function readTally(report, tally) {
  try {
    return tally(JSON.parse(readFileSync(join(root, report), "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
