import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadSources } from "./load-sources.ts";

const root = mkdtempSync(join(tmpdir(), "sources-"));
afterAll(() => rmSync(root, { recursive: true }));

function file(name: string, ...hosts: string[]): string {
  const path = join(root, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, `sources:\n${hosts.map((host) => `  - url: ${host}\n`).join("")}`);
  return path;
}

describe("loadSources(paths)", () => {
  it("reads files, and folders with all that lies in them", () => {
    const one = file("one.yaml", "a.gov.cn");
    file("many/b.yaml", "b.gov.cn");
    file("many/more/c.json", "c.gov.cn");
    writeFileSync(join(root, "many/README.md"), "not a list");
    const { sources, faults } = loadSources([one, join(root, "many")]);
    expect(faults).toEqual([]);
    expect(sources.map(({ url }) => url.hostname)).toEqual(["a.gov.cn", "b.gov.cn", "c.gov.cn"]);
  });

  it("names file, line and column of what is wrong", () => {
    const path = file("wrong.yaml", "a.gov.cn", "example.org");
    expect(loadSources([path]).faults).toEqual([
      `${path}:3:5: sources.1.url: example.org is not a *.gov.cn host and is not in "allow"`,
    ]);
  });

  it("names what stands in two files, and what is not there", () => {
    const [one, two] = [file("x.yaml", "x.gov.cn"), file("y.yaml", "x.gov.cn")];
    const none = join(root, "none.yaml");
    mkdirSync(join(root, "empty"));
    expect(loadSources([one, two, one, none, join(root, "empty")]).faults).toEqual([
      `${none}: no such file or folder`,
      `${join(root, "empty")}: no lists of sources in it`,
      `${two}: http://x.gov.cn/ stands in ${one} as well`,
    ]);
  });
});
