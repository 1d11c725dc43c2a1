import { describe, expect, it } from "vitest";
import { importFaults } from "./imports.mjs";

const modules = [{ source: "lib/form/state.ts" }, { source: "node_modules/zod/index.js" }];
const rule = { name: "lib-below-app", severity: "error" };
const violation = { from: "lib/a.ts", to: "app/b.ts", rule };

describe("importFaults(report, least)", () => {
  it("finds none in a cruise that saw enough", () => {
    expect(importFaults({ summary: { violations: [] }, modules }, 1)).toEqual([]);
  });

  it("names rule and files, and counts only modules of our own", () => {
    expect(importFaults({ summary: { violations: [violation] }, modules }, 2)).toEqual([
      "lib-below-app: lib/a.ts → app/b.ts",
      "only 1 modules were seen, of 2 at least",
    ]);
  });
});
