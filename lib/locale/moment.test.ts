import { describe, expect, it } from "vitest";
import { formatDay, formatMoment } from "./moment.ts";

describe("formatMoment(iso)", () => {
  it("tells the time in Beijing, on the next day when it is late in Greenwich", () => {
    expect(formatMoment("2026-05-01T00:00:59.999Z")).toBe("2026-05-01 08:00");
    expect(formatMoment("2026-12-31T16:30:00.000Z")).toBe("2027-01-01 00:30");
    expect(formatDay("2026-12-31T16:30:00.000Z")).toBe("2027-01-01");
  });
});
