// npm run load|read|scrape|accuracy|bench: runs scripts/NAME.ts with its arguments, after seeing to Node and the packages.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { obeySignals, run } from "./boot/child.mjs";
import { Failure, plainly } from "./boot/failure.mjs";
import { ensureNode } from "./boot/node.mjs";
import { ensurePackages } from "./boot/packages.mjs";
import { root } from "./boot/root.mjs";

obeySignals({ patience: Number.POSITIVE_INFINITY });
await plainly(async () => {
  const [name = "", ...args] = process.argv.slice(2);
  const script = join(root, "scripts", `${name}.ts`);
  if (!existsSync(script)) throw new Failure(`there is no scripts/${name}.ts`);
  await ensureNode();
  await ensurePackages();
  const { code } = await run(script, args, { cwd: process.cwd() });
  process.exitCode = code;
});
