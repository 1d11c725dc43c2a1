import { describe, expect, it } from "vitest";
import { inOtherLanguage, link, parseAddress } from "./address.ts";

describe("link(path, locale, query)", () => {
  it.each([
    ["/agencies", "zh", {}, "/agencies"],
    ["/agencies", "en", {}, "/agencies?lang=en"],
    ["/agencies", "en", { q: "平潭", region: "" }, "/agencies?q=%E5%B9%B3%E6%BD%AD&lang=en"],
    ["/reports/a/2020#granted.total", "en", {}, "/reports/a/2020?lang=en#granted.total"],
    ["/reports/a/2020#granted.total", "zh", { scope: undefined }, "/reports/a/2020#granted.total"],
  ] as const)("%s in %s", (path, locale, query, expected) => {
    expect(link(path, locale, query)).toBe(expected);
  });
});

describe("inOtherLanguage(address)", () => {
  it("keeps the rest of the address", () => {
    expect(inOtherLanguage(parseAddress("/agencies?q=a%26b&lang=en"))).toBe("/agencies?q=a%26b");
    expect(inOtherLanguage(parseAddress("/agencies?q=a%26b"))).toBe("/agencies?q=a%26b&lang=en");
  });
});

describe("parseAddress(header)", () => {
  it("is the home page in Chinese without a header", () => {
    expect(parseAddress(null)).toMatchObject({ path: "/", locale: "zh" });
  });
});
