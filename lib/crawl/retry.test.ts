import { describe, expect, it } from "vitest";
import { isPassing, retryDelay } from "./retry.ts";

const now = Date.parse("2026-01-15T08:00:00Z");
const clock = { now: () => now, random: () => 0 };

describe("retryDelay(attempt, retryAfter, effects)", () => {
  it("doubles, and gives up after the fourth attempt", () => {
    expect([1, 2, 3, 4].map((attempt) => retryDelay(attempt, null, clock))).toEqual([
      ...[2000, 4000, 8000],
      undefined,
    ]);
  });

  it("adds up to half of it by chance", () => {
    expect(retryDelay(1, null, { ...clock, random: () => 1 })).toBe(3000);
  });

  it.each([
    ["5", 5000],
    [" 0 ", 0],
    ["Thu, 15 Jan 2026 08:00:30 GMT", 30_000],
    ["Thu, 15 Jan 2026 07:00:00 GMT", 0],
    ["soon", 2000],
  ])("minds Retry-After: %s", (header, wait) => {
    expect(retryDelay(1, header, clock)).toBe(wait);
  });

  it("gives up when the site wants to be left alone for long", () => {
    expect(retryDelay(1, "3600", clock)).toBeUndefined();
  });
});

describe("isPassing(status)", () => {
  it("tells what may be better later from what will not", () => {
    expect([429, 500, 502, 503, 504].every(isPassing)).toBe(true);
    expect([200, 304, 403, 404, 412, 501].some(isPassing)).toBe(false);
  });
});
