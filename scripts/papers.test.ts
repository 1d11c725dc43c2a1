import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../", import.meta.url);
const papers = [
  ...["README.md", "README.zh.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...readdirSync(new URL("docs/decisions/", root)).map((name) => `docs/decisions/${name}`),
];

/** Paths a paper names: in back quotes or as the target of a link, from the top of the project. */
function pathsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`((?:app|lib|db|scripts|e2e|docs)(?:\/[\w.[\]-]+)+)\/?`/g)];
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)];
  return [...quoted, ...linked].flatMap(([, path]) => path ?? []);
}

describe.each(papers)("%s", (paper) => {
  const text = readFileSync(new URL(paper, root), "utf8");

  it("names only paths that exist", () => {
    const missing = pathsIn(text).filter((path) => !existsSync(new URL(path, root)));
    expect(missing).toEqual([]);
  });

  it("names only commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => name !== undefined && !(name in scripts))).toEqual([]);
  });

  it("is short enough to be read when it is a decision", () => {
    if (paper.startsWith("docs/decisions/"))
      expect(text.split("\n").length).toBeLessThanOrEqual(31);
  });
});
