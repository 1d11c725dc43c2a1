import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parts } from "./bench/parts.ts";
import { runBench } from "./bench/run-bench.ts";
import { tableOf } from "./bench/table.ts";
import { obeySignals } from "./boot/child.mjs";
import { plainly } from "./boot/failure.mjs";

// Measures what DESIGN.md wants measured; `npm run bench -- reading csv` only those parts.
obeySignals();
await plainly(async () => {
  const measures = await runBench(process.argv.slice(2), parts);
  const folder = process.env["DATA_DIR"] || "data";
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "bench.json"), `${JSON.stringify(measures, null, 2)}\n`);
  for (const line of tableOf(measures)) console.log(line);
});
