import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, formatDecimal, parseDecimal, subtract, sum, truncate } from "./decimal.ts";

const seed = 20240131;
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 9 }))
  .map(([units, scale]) => formatDecimal({ units, scale }));

describe("parseDecimal(text)", () => {
  it.each(["", " ", "1,234", "1e3", ".5", "5.", "－3", "NaN", "0x10"])("throws on %j", (text) => {
    expect(() => parseDecimal(text)).toThrow("not an exact decimal");
  });

  it.each([
    ["75.9260", "75.926"],
    ["-0", "0"],
    ["-0.0", "0"],
    ["+22", "22"],
    ["007", "7"],
    ["-0.05", "-0.05"],
  ])("reads %s as %s", (text, shortest) => {
    expect(formatDecimal(parseDecimal(text))).toBe(shortest);
  });

  it("gives back every number as it was written", () => {
    fc.assert(
      fc.property(decimals, (text) => {
        expect(formatDecimal(parseDecimal(text))).toBe(text);
      }),
      { seed },
    );
  });
});

describe("sum(values)", () => {
  it("is exact where floating point is not", () => {
    expect(formatDecimal(sum([parseDecimal("0.1"), parseDecimal("0.2")]))).toBe("0.3");
    expect(formatDecimal(sum(["9007199254740993", "1"].map(parseDecimal)))).toBe(
      "9007199254740994",
    );
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(decimals), (texts) => {
        const values = texts.map(parseDecimal);
        expect(formatDecimal(sum(values.toReversed()))).toBe(formatDecimal(sum(values)));
      }),
      { seed },
    );
  });
});

describe("subtract(left, right)", () => {
  it("undoes a sum", () => {
    fc.assert(
      fc.property(decimals, decimals, (left, right) => {
        const total = sum([parseDecimal(left), parseDecimal(right)]);
        expect(formatDecimal(subtract(total, parseDecimal(right)))).toBe(left);
      }),
      { seed },
    );
  });
});

describe("compare(left, right)", () => {
  it.each([
    ["0.1", "0.10", 0],
    ["-1", "0", -1],
    ["10", "9.999999", 1],
  ])("puts %s beside %s as %i", (left, right, order) => {
    expect(compare(parseDecimal(left), parseDecimal(right))).toBe(order);
  });
});

describe("truncate(value, places)", () => {
  it.each([
    ["1.2345678", 6, "1.234567"],
    ["-1.5", 0, "-1"],
    ["12", 0, "12"],
  ])("cuts %s after %i decimals to %s", (text, places, expected) => {
    expect(formatDecimal(truncate(parseDecimal(text), places))).toBe(expected);
  });
});
