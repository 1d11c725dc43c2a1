import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { isAlive } from "#lib/load/alive.ts";

/** A name for one run of this process: machine, process and a word of its own. */
export function newOwner(): string {
  return [hostname(), process.pid, randomUUID().slice(0, 8)].join("/");
}

/** Whether an owner certainly lives no longer: a process of this machine that is gone. */
export function isGone(owner: string): boolean {
  const [machine, pid = ""] = owner.split("/");
  return machine === hostname() && !isAlive(Number.parseInt(pid, 10));
}
