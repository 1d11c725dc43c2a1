import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { walk } from "./walk.ts";

const root = mkdtempSync(join(tmpdir(), "walk-"));
afterAll(() => rmSync(root, { recursive: true }));

const put = (...names: string[]) => {
  for (const name of names) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), "x");
  }
};
put("a/2.html", "a/10.HTM", "a/b/1.txt", "a/logo.png", "a/b/报告.shtml", "a/.cache/x.html");
put("a/2_files/frame.html", "a/2.files/frame.html", "kinds/x.ofd", "kinds/y.zip", "empty/.keep");
symlinkSync(join(root, "a"), join(root, "a", "b", "loop"));

const below = (paths: readonly string[]) => paths.map((path) => path.slice(root.length + 1));

describe("walk(paths)", () => {
  it("takes a folder in the order of names, without hidden entries and the parts of saved pages", () => {
    const { files, skipped, failures } = walk([join(root, "a")]);
    expect(below(files)).toEqual(["a/10.HTM", "a/2.html", "a/b/1.txt", "a/b/报告.shtml"]);
    expect(failures).toEqual([]);
    // logo.png, and the link that would lead round in a circle.
    expect(skipped).toBe(2);
  });

  it("takes a named file whatever its kind, and no file twice", () => {
    const path = join(root, "kinds/x.ofd");
    expect(walk([path, join(root, "kinds/../kinds/x.ofd")]).files).toEqual([path]);
  });

  it("says what is wrong with each path that gives nothing", () => {
    expect(
      walk([join(root, "kinds"), join(root, "empty"), join(root, "none")]).failures.map(
        ({ path, reason }) => [...below([path]), reason],
      ),
    ).toEqual([
      ["kinds", "no reports in it, only 2 files of other kinds"],
      ["empty", "no reports in it"],
      ["none", "no such file or folder"],
    ]);
  });
});
