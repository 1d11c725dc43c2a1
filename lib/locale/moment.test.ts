import { describe, expect, it } from "vitest";
import { formatDay, formatMoment, formatPeriod, formatSpan } from "./moment.ts";

describe("formatMoment(iso)", () => {
  it("tells the time in Beijing, on the next day when it is late in Greenwich", () => {
    expect(formatMoment("2026-05-01T00:00:59.999Z")).toBe("2026-05-01 08:00");
    expect(formatMoment("2026-12-31T16:30:00.000Z")).toBe("2027-01-01 00:30");
    expect(formatDay("2026-12-31T16:30:00.000Z")).toBe("2027-01-01");
  });
});

describe("formatPeriod(begun, finished, locale)", () => {
  it("says the day once where it is the same in Beijing", () => {
    const begun = "2026-05-01T15:00:00.000Z";
    expect(formatPeriod(begun, "2026-05-01T15:59:00.000Z", "zh")).toBe("2026-05-01 23:00—23:59");
    expect(formatPeriod(begun, "2026-05-01T16:00:00.000Z", "en")).toBe(
      "2026-05-01 23:00–2026-05-02 00:00",
    );
  });
});

describe("formatSpan(seconds, locale)", () => {
  it.each([
    [0, "0 秒", "0 s"],
    [65, "1 分 5 秒", "1 min 5 s"],
    [3600, "1 小时 0 分", "1 h 0 min"],
    [90_061, "25 小时 1 分", "25 h 1 min"],
  ])("says %d in its two largest units", (seconds, zh, en) => {
    expect(formatSpan(seconds, "zh")).toBe(zh);
    expect(formatSpan(seconds, "en")).toBe(en);
  });
});
