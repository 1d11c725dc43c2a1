// npm test: every check there is, the cheapest first. `npm test -- lint unit` runs only those.
import { checks, tallyOf } from "./boot/checks.mjs";
import { obeySignals } from "./boot/child.mjs";
import { Failure, plainly } from "./boot/failure.mjs";
import { ensureNode } from "./boot/node.mjs";
import { ensurePackages } from "./boot/packages.mjs";
import { total } from "./boot/results.mjs";
import { since } from "./boot/step.mjs";
import { runBrowser, runBuild, runUnit } from "./boot/suites.mjs";

/** @typedef {import("./boot/results.mjs").Tally} Tally */
/** @typedef {{ title: string, late?: boolean, run: () => Promise<Tally> }} Step */

/** The late ones are worth their time only when all before them have passed. */
/** @type {ReadonlyMap<string, Step>} */
const steps = new Map([
  ["lint", { title: "format and lint", run: () => tallyOf(checks.lint) }],
  ["types", { title: "types", run: () => tallyOf(checks.types) }],
  ["imports", { title: "import rules", run: () => tallyOf(checks.imports) }],
  ["unused", { title: "unused code", run: () => tallyOf(checks.unused) }],
  ["unit", { title: "unit tests", run: runUnit }],
  ["build", { title: "build", late: true, run: runBuild }],
  ["browser", { title: "browser tests", late: true, run: runBrowser }],
]);

/** @param {readonly string[]} names */
function chosen(names) {
  const unknown = names.find((name) => !steps.has(name));
  if (unknown) throw new Failure(`no step ${unknown}; there are ${[...steps.keys()].join(", ")}`);
  return [...steps].filter(([name]) => names.length === 0 || names.includes(name));
}

/** @param {readonly [string, Step][]} plan */
async function runAll(plan) {
  /** @type {Tally[]} */
  const tallies = [];
  for (const [name, { title, late, run }] of plan) {
    if (late && total(tallies).failed > 0) {
      console.log(`– ${title} (${name}): not run`);
      continue;
    }
    const began = performance.now();
    console.log(`▸ ${title} (${name}) …`);
    const tally = await run();
    tallies.push(tally);
    const failed = tally.failed > 0 ? `${tally.failed} FAILED, ` : "";
    console.log(`  ${title}: ${failed}${tally.passed} passed, ${since(began)}`);
  }
  return total(tallies);
}

obeySignals();
await plainly(async () => {
  const plan = chosen(process.argv.slice(2));
  await ensureNode();
  await ensurePackages();
  const { passed, failed } = await runAll(plan);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
