import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8");
const lock: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(text);

/** Whether a package that asks for another finds it, in its own folder or in one around it. */
function finds(from: string, name: string): boolean {
  const path = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (lock.packages[path]) return true;
  return from !== "" && finds(from.slice(0, Math.max(from.lastIndexOf("/node_modules/"), 0)), name);
}

// npm leaves a binary out of the lock when a registry lacks it, and then `npm ci` refuses the lock, on every platform.
it("the lock holds the binaries of every platform", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !finds(path, name)),
  );
  expect(missing).toEqual([]);
});

it("the lock names no registry", () => {
  expect(text).not.toContain('"resolved"');
});
