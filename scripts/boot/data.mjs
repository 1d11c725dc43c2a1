import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { must } from "./child.mjs";
import { root } from "./root.mjs";
import { filesUnder, fingerprint, unlessDone } from "./stamp.mjs";
import { step } from "./step.mjs";

const SOURCES = ["db", "lib", "scripts/load.ts", "package-lock.json"];
const TESTS = /\.test\.tsx?$|\/fixtures\//;

/**
 * Brings the database in a folder up to date with the bundled reports, unless nothing has changed since.
 * @param {string} folder relative to the checkout, or absolute
 * @returns {Promise<string>} the folder's absolute path
 */
export async function ensureData(folder) {
  const home = resolve(root, folder);
  const stamp = join(home, ".stamp");
  if (!existsSync(join(home, "atlas.db"))) rmSync(stamp, { force: true });
  const print = fingerprint(root, filesUnder(root, SOURCES, TESTS));
  await unlessDone(stamp, print, () =>
    step("Loading the bundled reports", () =>
      must("loading the bundled reports", "scripts/load.ts", ["--seed"], {
        env: { DATA_DIR: home },
      }),
    ),
  );
  return home;
}
