import { describe, expect, it } from "vitest";
import { fill } from "./fill.ts";

describe("fill(sentence, values)", () => {
  it("replaces every name", () => {
    expect(fill("{n} of {all}", { n: 3, all: 4 })).toBe("3 of 4");
  });

  it("keeps a name without a value", () => {
    expect(fill("{n} of {all}", { n: 3 })).toBe("3 of {all}");
  });

  it("writes a zero", () => {
    expect(fill("{n}", { n: 0 })).toBe("0");
  });
});
