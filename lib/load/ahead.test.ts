import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { workAhead } from "./ahead.ts";

/** Works that take turns backwards: the first item is the last to be done. */
async function run(items: readonly number[], count: number) {
  const log: string[] = [];
  const results: string[] = [];
  const works = workAhead(items, count, async (item) => {
    log.push(`begin ${item}`);
    await pause(20 - item * 4);
    log.push(`end ${item}`);
    return `result ${item}`;
  });
  for await (const [item, result] of works) results.push(`${item}: ${result}`);
  return { log, results };
}

describe("workAhead(items, count, work)", () => {
  it("gives results in the order of the items", async () => {
    const { results } = await run([1, 2, 3, 4], 3);
    expect(results).toEqual(["1: result 1", "2: result 2", "3: result 3", "4: result 4"]);
  });

  it("begins as many works as it may before the first is done", async () => {
    const { log } = await run([1, 2, 3, 4], 3);
    expect(log.slice(0, 3)).toEqual(["begin 1", "begin 2", "begin 3"]);
    expect(log.indexOf("begin 4")).toBeGreaterThan(log.indexOf("end 1"));
  });

  it("does one work after the other when only one may be under way", async () => {
    const { log } = await run([1, 2], 1);
    expect(log).toEqual(["begin 1", "end 1", "begin 2", "end 2"]);
  });

  it("throws the error of a work when its turn comes", async () => {
    const works = workAhead([1, 2, 3], 3, async (item) => {
      if (item === 2) throw new Error("two");
      await pause(5);
      return item;
    });
    expect(await works.next()).toMatchObject({ value: [1, 1] });
    await expect(works.next()).rejects.toThrow("two");
  });
});
