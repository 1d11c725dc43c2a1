import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditCodesIn, isCreditCode, registeredIn } from "./credit-code.ts";

describe("isCreditCode(code)", () => {
  it.each(["11371500004428039E", "11330524K14997759R"])("knows %s", (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it.each([
    ["a wrong check digit", "11371500004428039F"],
    ["a letter that is none", "1137150000442803OE"],
    ["too few characters", "11371500004428039"],
    ["nothing", ""],
  ])("refuses %s", (_, code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  it("refuses every code with one other character in it", () => {
    const valid = "11371500004428039E";
    const alphabet = fc.constantFrom(..."0123456789ABCDEFGHJKLMNPQRTUWXY");
    fc.assert(
      fc.property(fc.nat(17), alphabet, (at, character) => {
        const other = valid.slice(0, at) + character + valid.slice(at + 1);
        expect(isCreditCode(other)).toBe(other === valid);
      }),
      { seed: 20240131 },
    );
  });
});

describe("creditCodesIn(text)", () => {
  it("finds the code in front of an index number", () => {
    expect(creditCodesIn("11371500004428039E/2026-00001")).toEqual(["11371500004428039E"]);
  });

  it("finds none in other numbers", () => {
    expect(creditCodesIn("014416330/2018-04736 113715000044280391234")).toEqual([]);
  });

  it("leads to the region of registration", () => {
    expect(registeredIn("11371500004428039E")).toBe("371500");
  });
});
