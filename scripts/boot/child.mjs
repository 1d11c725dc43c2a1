import { fork } from "node:child_process";
import { constants } from "node:os";
import { Failure } from "./failure.mjs";
import { root } from "./root.mjs";

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */
/** @typedef {{ env?: NodeJS.Dict<string>, cwd?: string, node?: string, capture?: boolean }} Options */

const POSIX = process.platform !== "win32";
const TETHER = new URL("./tether.mjs", import.meta.url).href;

/** @type {Set<ChildProcess>} */
const alive = new Set();

/** @type {number | undefined} the exit code of this process, once it has been told to stop */
let stopped;

/**
 * Starts a Node program in a process group of its own, so that it can be stopped with all it starts.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export function launch(
  script,
  args,
  { env, cwd = root, node = process.execPath, capture = false } = {},
) {
  const out = capture ? "pipe" : "inherit";
  const child = fork(script, args, {
    cwd,
    execPath: node,
    execArgv: ["--disable-warning=ExperimentalWarning", `--import=${TETHER}`],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env, TETHER: String(process.pid) },
    detached: POSIX,
    stdio: [capture ? "ignore" : "inherit", out, out, "ipc"],
  });
  alive.add(child);
  return child;
}

/**
 * The exit code of a program that was launched; when this process was told to stop meanwhile, it ends here.
 * @param {ChildProcess} child
 * @returns {Promise<number>}
 */
export async function ended(child) {
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exit, signal) => resolve(signal ? 128 + constants.signals[signal] : exit));
  });
  alive.delete(child);
  if (stopped !== undefined) process.exit(stopped);
  return code;
}

/**
 * Runs a Node program to its end.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string }>} the output is empty unless it was to be captured
 */
export async function run(script, args, options) {
  const child = launch(script, args, options);
  /** @type {string[]} */
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk) => chunks.push(chunk));
  }
  const code = await ended(child);
  return { code, output: chunks.join("") };
}

/**
 * Runs a Node program that must succeed.
 * @param {string} what named in the failure
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export async function must(what, script, args, options) {
  const { code } = await run(script, args, options);
  if (code !== 0) throw new Failure(`${what} failed (exit code ${code})`);
}

/**
 * Passes SIGINT and SIGTERM on to the running programs, waits for them to end, and then ends this process.
 * @param {{ exitCode?: number, patience?: number }} [options] the exit code (default: 128 + the signal's number), and
 *   the milliseconds after which a program is killed that does not listen
 */
export function obeySignals({ exitCode, patience = 10_000 } = {}) {
  watchShell();
  let last = 0;
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(signal, () => {
      const code = exitCode ?? 128 + constants.signals[signal];
      if (alive.size === 0) process.exit(code);
      // A terminal tells every process in front of it, and npm then tells its own once more.
      if (performance.now() - last < 500) return;
      last = performance.now();
      stopped = code;
      for (const child of alive) tell(child, signal);
      if (Number.isFinite(patience)) setTimeout(killAll, patience).unref();
    });
  }
}

/** npm stops its shell, and the shell dies without telling us: its end counts as a SIGTERM. */
function watchShell() {
  if (!POSIX || process.env["npm_lifecycle_event"] === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 250).unref();
}

function killAll() {
  for (const child of alive) tell(child, "SIGKILL");
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function tell(child, signal) {
  try {
    if (POSIX && child.pid) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has just ended by itself.
  }
}
