import type { Db } from "#db/client.ts";
import type { Effects } from "./effects.ts";
import { HostBusyError } from "./errors.ts";
import { type Lease, renewLease, returnHost } from "./frontier/leases.ts";
import { nextPage } from "./frontier/next-page.ts";
import { type Settled, settlePage } from "./frontier/settle-page.ts";
import type { Lanes } from "./lane.ts";
import type { Outcome } from "./outcome.ts";
import type { Task } from "./task.ts";

/** A host that gave no answer this often, one page after the other, is left for another day. */
const mostFailures = 3;

/** The last request of a process that is gone may be under way for this long (milliseconds). */
const underWay = 500;

/** How often a lease is renewed: many times while it lasts (milliseconds). */
const renewal = 60_000;

/** How long a host rests whose site sends on to a host that another process asks (milliseconds). */
const busyRest = 30_000;

/** What working a host off needs of its run. */
export interface HostWork {
  readonly db: Db;
  /** This process (frontier/owner.ts). */
  readonly owner: string;
  readonly sourceIds: readonly number[];
  readonly lanes: Lanes;
  readonly effects: Pick<Effects, "now" | "stop">;
  /** Least milliseconds to wait after a process that is gone. */
  readonly pause: number;
  readonly visit: (task: Task) => Promise<Outcome>;
  readonly onSettled: (task: Task, outcome: Outcome, settled: Settled) => void;
}

/**
 * Visits the pages that wait on a host one after the other, and gives the host back; says whether it
 * answers. Stops early when told to stop, when the host does not answer, and when another process
 * has taken the host.
 */
export async function workHost(lease: Lease, work: HostWork): Promise<boolean> {
  const { db, owner, lanes, effects, pause } = work;
  const { host, restsUntil, isTakenOver } = lease;
  const rest = isTakenOver ? effects.now() + Math.max(pause, underWay) : restsUntil;
  lanes.rest(host, Math.max(rest, restsUntil));
  try {
    return await visitAll(host, work);
  } catch (error) {
    if (!(error instanceof HostBusyError)) throw error;
    lanes.rest(host, effects.now() + busyRest);
    return true;
  } finally {
    returnHost(db, owner, host, Math.max(lanes.restsUntil(host), effects.now()));
  }
}

async function visitAll(host: string, work: HostWork): Promise<boolean> {
  const { db, owner, sourceIds, effects, visit, onSettled } = work;
  let failures = 0;
  let renewedAt = effects.now();
  while (!effects.stop.aborted) {
    if (effects.now() - renewedAt > renewal) {
      if (!renewLease(db, owner, host, effects.now())) return true;
      renewedAt = effects.now();
    }
    const task = nextPage(db, host, sourceIds);
    if (task === undefined) return true;
    const outcome = await visit(task);
    onSettled(task, outcome, settlePage(db, task, outcome));
    failures = outcome.kind === "failed" ? failures + 1 : 0;
    if (failures === mostFailures) return false;
  }
  return true;
}
