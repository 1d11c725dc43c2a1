import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { workOff } from "./frontier.ts";

interface Job {
  readonly host: string;
  readonly name: string;
  readonly brings?: readonly Job[];
}

const hostOf = ({ host }: Job) => host;

describe("workOff(tasks, hostOf, hostsAtOnce, work)", () => {
  it("works on several hosts at once, on each one by one and in order", async () => {
    const jobs = ["a", "b", "c"].flatMap((host) =>
      [1, 2].map((n) => ({ host, name: `${host}${n}` })),
    );
    const under = new Map<string, number>();
    const seen: { most: number; log: string[] } = { most: 0, log: [] };
    await workOff(jobs, hostOf, 2, async ({ host, name }) => {
      expect(under.has(host)).toBe(false);
      under.set(host, 1);
      seen.most = Math.max(seen.most, under.size);
      await wait(5);
      under.delete(host);
      seen.log.push(name);
      return [];
    });
    expect(seen.most).toBe(2);
    expect(seen.log.toSorted()).toEqual(["a1", "a2", "b1", "b2", "c1", "c2"]);
    expect(seen.log.indexOf("a1")).toBeLessThan(seen.log.indexOf("a2"));
  });

  it("works off what the works bring", async () => {
    const log: string[] = [];
    const leaf = { host: "b", name: "leaf" };
    const start = {
      host: "a",
      name: "start",
      brings: [{ host: "a", name: "middle", brings: [leaf] }],
    };
    await workOff<Job>([start], hostOf, 4, async ({ name, brings = [] }) => {
      log.push(name);
      return brings;
    });
    expect(log).toEqual(["start", "middle", "leaf"]);
  });

  it("ends with the first error, after what is under way", async () => {
    const log: string[] = [];
    const jobs = ["a", "b", "a"].map((host, at) => ({ host, name: `${host}${at}` }));
    const run = workOff<Job>(jobs, hostOf, 2, async ({ name }) => {
      if (name === "a0") throw new Error("the disk is full");
      await wait(10);
      log.push(name);
      return [];
    });
    await expect(run).rejects.toThrow("the disk is full");
    expect(log).toEqual(["b1"]);
  });
});
