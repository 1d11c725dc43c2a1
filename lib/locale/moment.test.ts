import { describe, expect, it } from "vitest";
import { formatDay, formatMoment, formatSpan } from "./moment.ts";

describe("formatMoment(iso)", () => {
  it("tells the time in Beijing, on the next day when it is late in Greenwich", () => {
    expect(formatMoment("2026-05-01T00:00:59.999Z")).toBe("2026-05-01 08:00");
    expect(formatMoment("2026-12-31T16:30:00.000Z")).toBe("2027-01-01 00:30");
    expect(formatDay("2026-12-31T16:30:00.000Z")).toBe("2027-01-01");
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
