import { Failure } from "../boot/failure.mjs";
import { step } from "../boot/step.mjs";
import type { Measure, Part } from "./measure.ts";

/** Runs the parts that are named, or all, one after the other; throws Failure for an unknown name. */
export async function runBench(
  names: readonly string[],
  parts: ReadonlyMap<string, Part>,
): Promise<readonly Measure[]> {
  const unknown = names.find((name) => !parts.has(name));
  if (unknown !== undefined) {
    throw new Failure(`no part ${unknown}; there are ${[...parts.keys()].join(", ")}`);
  }
  const measures: Measure[] = [];
  for (const [name, { title, run }] of parts) {
    if (names.length > 0 && !names.includes(name)) continue;
    measures.push(...(await step(`Measuring ${title}`, run)));
  }
  return measures;
}
