import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type Hosts, workOff } from "./work-off.ts";

/** Hosts that wait to be worked off, and those that come with them. */
function world(waiting: string[], brings: Readonly<Record<string, string>> = {}) {
  const log: string[] = [];
  const seen = { most: 0, under: 0, pauses: 0 };
  const hosts: Hosts = {
    lease(except) {
      const at = waiting.findIndex((host) => !except.includes(host));
      const [host] = at < 0 ? [] : waiting.splice(at, 1);
      return host === undefined ? undefined : { host, restsUntil: 0, isTakenOver: false };
    },
    async work({ host }, onNews) {
      seen.under += 1;
      seen.most = Math.max(seen.most, seen.under);
      const next = brings[host];
      if (next !== undefined) {
        waiting.push(next);
        onNews();
      }
      await wait(5);
      seen.under -= 1;
      if (host === "broken") throw new Error("the disk is full");
      log.push(host);
    },
    isDone: () => waiting.length === 0,
    async pause() {
      seen.pauses += 1;
    },
  };
  return { hosts, log, seen };
}

describe("workOff(hosts, hostsAtOnce)", () => {
  it("works on several hosts at once, on no more than it may", async () => {
    const { hosts, log, seen } = world(["a", "b", "c", "d", "e"]);
    await workOff(hosts, 2);
    expect(log.toSorted()).toEqual(["a", "b", "c", "d", "e"]);
    expect(seen.most).toBe(2);
  });

  it("begins at once on a host that another one leads to", async () => {
    const { hosts, log, seen } = world(["a"], { a: "b" });
    await workOff(hosts, 4);
    expect([log.toSorted(), seen.most]).toEqual([["a", "b"], 2]);
  });

  it("waits for hosts that others hold", async () => {
    const { hosts, seen } = world([]);
    let left = 3;
    await workOff({ ...hosts, isDone: () => left-- === 0 }, 4);
    expect(seen.pauses).toBe(3);
  });

  it("ends with the first error, after what is under way", async () => {
    const { hosts, log } = world(["broken", "a", "b"]);
    await expect(workOff(hosts, 2)).rejects.toThrow("the disk is full");
    expect(log).toEqual(["a"]);
  });
});
