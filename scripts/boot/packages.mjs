import { join } from "node:path";
import { must } from "./child.mjs";
import { npmProgram } from "./npm.mjs";
import { root } from "./root.mjs";
import { fingerprint, unlessDone } from "./stamp.mjs";
import { step } from "./step.mjs";

/** Installs what the lock names, unless that was done for this lock, this Node ABI and this platform. */
export async function ensurePackages() {
  const { versions, platform, arch } = process;
  const print = fingerprint(root, ["package-lock.json"], [versions.modules, platform, arch]);
  await unlessDone(join(root, "node_modules", ".stamp"), print, () =>
    step("Installing packages (npm ci)", () =>
      must("npm ci", npmProgram(), ["ci", "--include=dev", "--loglevel=error"]),
    ),
  );
}
