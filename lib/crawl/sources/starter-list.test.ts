import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadSources } from "./load-sources.ts";

const folder = fileURLToPath(new URL("../../../db/sources", import.meta.url));
const { sources, faults } = loadSources([folder]);

describe("the sources to begin with", () => {
  it("are without fault, and on hosts of the government", () => {
    expect(faults).toEqual([]);
    expect(sources.length).toBeGreaterThan(90);
    expect(sources.filter(({ allow }) => allow !== undefined)).toEqual([]);
  });

  it("all have a name and a region, and say whether a run has found reports there", () => {
    const told = sources.filter(
      ({ name, region, verified }) =>
        name !== undefined && region !== undefined && verified !== undefined,
    );
    expect(told.length).toBe(sources.length);
  });
});
