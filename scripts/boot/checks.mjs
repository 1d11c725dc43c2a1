import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NEXT } from "./build.mjs";
import { run } from "./child.mjs";
import { importFaults } from "./imports.mjs";
import { root } from "./root.mjs";

/** Fewer modules of our own than these mean that the cruise went wrong, not that all is well. */
const LEAST_MODULES = 60;

/** @typedef {() => Promise<string>} Check what is wrong, in the words of a tool; empty when all is well */

/** @satisfies {Record<string, Check>} */
export const checks = {
  lint: () =>
    complaints("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."),
  types: async () =>
    (await complaints(NEXT, "typegen")) ||
    complaints("node_modules/typescript/bin/tsc", "--pretty", "false"),
  imports: cruise,
  unused: () => complaints("node_modules/knip/bin/knip.js"),
};

/**
 * Runs a check, prints what it found, and counts it as one.
 * @param {Check} check
 * @returns {Promise<import("./results.mjs").Tally>}
 */
export async function tallyOf(check) {
  const found = await check();
  if (found === "") return { passed: 1, failed: 0 };
  console.log(found);
  return { passed: 0, failed: 1 };
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 */
async function complaints(script, ...args) {
  const { code, output } = await run(script, args, { capture: true });
  return code === 0 ? "" : output.trim() || `exit code ${code}`;
}

async function cruise() {
  mkdirSync(join(root, "test-results"), { recursive: true });
  const file = "test-results/imports.json";
  const failed = await complaints(
    "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs",
    ...["app", "db", "e2e", "lib", "scripts"],
    ...["--output-type", "json", "--output-to", file],
  );
  if (failed) return failed;
  return importFaults(JSON.parse(readFileSync(join(root, file), "utf8")), LEAST_MODULES).join("\n");
}
