import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { Failure } from "./failure.mjs";

/** Where npm's program stands, seen from the folder of a `node` or an `npm` command. */
const NEAR = [
  "../lib/node_modules/npm/bin/npm-cli.js",
  "node_modules/npm/bin/npm-cli.js",
  "../share/nodejs/npm/bin/npm-cli.js",
];

/**
 * The path of npm's own program, so that it can be run by any Node and without a shell.
 * @param {NodeJS.Dict<string>} [env]
 */
export function npmProgram(env = process.env) {
  const { npm_execpath: caller = "", PATH = "" } = env;
  if (/npm-cli\.[cm]?js$/.test(caller)) return caller;
  const folders = [dirname(process.execPath), ...PATH.split(delimiter).filter(Boolean)];
  const links = folders
    .map((folder) => join(folder, "npm"))
    .filter(existsSync)
    .map((path) => realpathSync(path));
  const candidates = [
    ...links.filter((path) => path.endsWith("npm-cli.js")),
    ...folders.flatMap((folder) => NEAR.map((path) => join(folder, path))),
  ];
  const found = candidates.find(existsSync);
  if (!found)
    throw new Failure("npm was not found; start with `npm start`, or put npm on the PATH");
  return found;
}
