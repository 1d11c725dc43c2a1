import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { filesUnder, fingerprint, unlessDone } from "./stamp.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stamp-"));
  mkdirSync(join(folder, "lib/read"), { recursive: true });
  writeFileSync(join(folder, "lib/b.ts"), "b");
  writeFileSync(join(folder, "lib/read/a.ts"), "a");
  writeFileSync(join(folder, "lib/read/a.test.ts"), "test");
  writeFileSync(join(folder, "lock.json"), "{}");
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("filesUnder(folder, paths, except)", () => {
  it("lists files and folders, sorted, without the exceptions", () => {
    const files = filesUnder(folder, ["lock.json", "lib"], /\.test\.ts$/);
    expect(files).toEqual(["lib/b.ts", "lib/read/a.ts", "lock.json"]);
  });

  it("finds nothing under a path that does not exist", () => {
    expect(filesUnder(folder, ["app"])).toEqual([]);
  });
});

describe("fingerprint(folder, files, words)", () => {
  const print = (words?: string[]) => fingerprint(folder, filesUnder(folder, ["lib"]), words);

  it("stays the same for the same bytes", () => {
    const before = print();
    writeFileSync(join(folder, "lib/b.ts"), "b");
    expect(print()).toBe(before);
  });

  it("changes with a byte, a name or a word", () => {
    const before = print();
    writeFileSync(join(folder, "lib/c.ts"), "");
    const named = print();
    writeFileSync(join(folder, "lib/c.ts"), "c");
    expect(new Set([before, named, print(), print(["24"])]).size).toBe(4);
  });
});

describe("unlessDone(stamp, print, work)", () => {
  const run = async (print: string, work = async () => {}) => {
    let worked = false;
    await unlessDone(join(folder, "out/.stamp"), print, async () => {
      worked = true;
      await work();
    });
    return worked;
  };

  it("works once for a print, and again for another", async () => {
    expect([await run("1"), await run("1"), await run("2")]).toEqual([true, false, true]);
  });

  it("leaves no stamp behind work that failed, not even the old one", async () => {
    await run("1");
    const broken = run("2", async () => {
      throw new Error("killed");
    });
    await expect(broken).rejects.toThrow("killed");
    expect(existsSync(join(folder, "out/.stamp"))).toBe(false);
    expect(await run("1")).toBe(true);
  });
});
