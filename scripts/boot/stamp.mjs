import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";

/**
 * Every file at or under the paths, sorted; a path that does not exist has none.
 * @param {string} folder the paths are relative to it, and so are the files
 * @param {readonly string[]} paths
 * @param {RegExp} [except] files to leave out, matched with forward slashes
 */
export function filesUnder(folder, paths, except) {
  const found = paths.flatMap((path) => {
    const stat = statSync(join(folder, path), { throwIfNoEntry: false });
    if (!stat) return [];
    if (stat.isFile()) return [path];
    return readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length));
  });
  const names = found.map((name) => name.replaceAll(sep, "/"));
  return names.filter((name) => !except?.test(name)).sort();
}

/**
 * A hash of the names and bytes of files, and of some words besides.
 * @param {string} folder
 * @param {readonly string[]} files relative to the folder
 * @param {readonly string[]} [words]
 */
export function fingerprint(folder, files, words = []) {
  const hash = createHash("sha256").update(JSON.stringify(words));
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * The text of a stamp, or undefined where there is none.
 * @param {string} stamp
 */
function readStamp(stamp) {
  return statSync(stamp, { throwIfNoEntry: false }) ? readFileSync(stamp, "utf8") : undefined;
}

/**
 * Does the work unless the stamp says that it was done for this print. The stamp goes before the work begins and comes
 * back only when it has succeeded, so a run that was killed half-way is done again.
 * @param {string} stamp
 * @param {string} print
 * @param {() => Promise<void>} work
 */
export async function unlessDone(stamp, print, work) {
  if (readStamp(stamp) === print) return;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(`${stamp}.${process.pid}`, print);
  renameSync(`${stamp}.${process.pid}`, stamp);
}
