import { join } from "node:path";
import { must } from "./child.mjs";
import { root } from "./root.mjs";
import { filesUnder, fingerprint, unlessDone } from "./stamp.mjs";
import { step } from "./step.mjs";

/** Next's own command-line program. */
export const NEXT = join("node_modules", "next", "dist", "bin", "next");

const SOURCES = [
  "app",
  "lib",
  "db",
  "public",
  "proxy.ts",
  "next.config.js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const UNBUILT = /\.test\.tsx?$|\/fixtures\/|^db\/(seed|migrations)\//;

/** Builds the site, unless nothing that it is built from has changed since. */
export async function ensureBuild() {
  const print = fingerprint(root, filesUnder(root, SOURCES, UNBUILT));
  await unlessDone(join(root, ".next", ".stamp"), print, () =>
    step("Building the site (next build)", () => must("next build", NEXT, ["build"])),
  );
}
