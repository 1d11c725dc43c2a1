import { describe, expect, it } from "vitest";
import { makeLanes } from "./lane.ts";

/** A clock that moves only when somebody sleeps. */
function makeClock() {
  let time = 0;
  return {
    now: () => time,
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe("makeLanes(effects)", () => {
  it("works one after the other on a host, with the pause between", async () => {
    const clock = makeClock();
    const { inLane } = makeLanes(clock);
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins ${clock.now()}`);
      await clock.sleep(100);
      log.push(`${name} ends ${clock.now()}`);
    };
    await Promise.all([
      inLane("a.gov.cn", 2000, work("one")),
      inLane("a.gov.cn", 2000, work("two")),
      inLane("a.gov.cn", 5000, work("three")),
    ]);
    expect(log).toEqual([
      ...["one begins 0", "one ends 100"],
      ...["two begins 2100", "two ends 2200"],
      ...["three begins 7200", "three ends 7300"],
    ]);
  });

  it("goes on after a work that failed, and still waits", async () => {
    const clock = makeClock();
    const { inLane } = makeLanes(clock);
    const failed = inLane("a.gov.cn", 50, () => Promise.reject(new Error("no")));
    const next = inLane("a.gov.cn", 50, async () => clock.now());
    await expect(failed).rejects.toThrow("no");
    expect(await next).toBe(50);
  });

  it("lets hosts be independent", async () => {
    const clock = makeClock();
    const { inLane } = makeLanes(clock);
    await inLane("a.gov.cn", 50, async () => undefined);
    expect(await inLane("b.gov.cn", 50, async () => clock.now())).toBe(0);
  });

  it("rests until it was told, and says until when", async () => {
    const clock = makeClock();
    const { inLane, rest, restsUntil } = makeLanes(clock);
    rest("a.gov.cn", 900);
    expect(await inLane("a.gov.cn", 50, async () => clock.now())).toBe(900);
    expect(restsUntil("a.gov.cn")).toBe(950);
    expect(restsUntil("b.gov.cn")).toBe(0);
  });
});
