import { describe, expect, it } from "vitest";
import { formatAmount, formatCount, formatFraction, formatShare, formatYears } from "./number.ts";

describe("numbers as people read them", () => {
  it("marks thousands and writes a true minus", () => {
    expect(formatCount(1573179, "zh")).toBe("1,573,179");
    expect(formatCount(-64, "en")).toBe("−64");
  });

  it("cuts an amount to two decimals", () => {
    expect(formatAmount(24252.311082, "zh")).toBe("24,252.31");
    expect(formatAmount(0, "zh")).toBe("0");
  });

  it("writes a share with one decimal and no space", () => {
    expect(formatShare(71 / 148, "zh")).toBe("48.0%");
    expect(formatShare(1, "en")).toBe("100.0%");
  });

  it("writes a fraction and a span of years", () => {
    expect(formatFraction(966, 1453, "zh")).toBe("966 / 1,453");
    expect(formatYears(2019, 2025, "zh")).toBe("2019—2025");
    expect(formatYears(2019, 2025, "en")).toBe("2019–2025");
    expect(formatYears(2025, 2025, "en")).toBe("2025");
  });
});
