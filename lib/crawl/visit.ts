import { type Collected, type Collector, collect } from "./collect.ts";
import { FetchError, ForbiddenError, UnansweredError } from "./errors.ts";
import type { Moved } from "./fetch-page.ts";
import { judge } from "./judge.ts";
import type { Outcome } from "./outcome.ts";
import { mostRedirects } from "./redirects.ts";
import type { Source } from "./sources/source.ts";
import type { Task } from "./task.ts";

/** A list longer than this is not read to its end. */
export const mostTurns = 50;

/** What a visit needs of its run. */
export interface Trip extends Collector {
  /** The source that led to the page. */
  readonly source: Source;
  /** The markup of a page after its scripts have run; undefined where no browser is wanted. */
  readonly render?: ((collected: Collected) => Promise<string>) | undefined;
  /** Told when the site has sent bytes. */
  readonly onFetched: (task: Task) => void;
}

/**
 * Visits a page: fetches it into the archive, loads the report it holds, or finds where it leads.
 * Whatever is wrong with the page or its site is an outcome; only a failure of the disk or the
 * database is thrown, and HostBusyError.
 */
export async function visit(task: Task, trip: Trip): Promise<Outcome> {
  try {
    if (task.turn > mostTurns) {
      throw new ForbiddenError(`not read: the list has more than ${mostTurns} pages`);
    }
    const collected = await collect(task, trip);
    if ("movedTo" in collected) return moved(task, collected);
    if (collected.sent) trip.onFetched(task);
    const outcome = await judge(task, collected, trip);
    const isThere = outcome.kind !== "refused" || task.role === "start" || !isNoFault(task);
    return isThere ? outcome : { kind: "missing" };
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof ForbiddenError)) throw error;
    return failure(task, error);
  }
}

function moved(task: Task, { movedTo }: Moved): Outcome {
  if (task.moves === mostRedirects) {
    throw new FetchError(`sent on more than ${mostRedirects} times`);
  }
  const lead = { ...task, call: movedTo, moves: task.moves + 1 };
  return { kind: "leads", as: "moved", leads: [lead] };
}

function failure(task: Task, error: Error): Outcome {
  if (error instanceof UnansweredError) return { kind: "failed", reason: error.message };
  if (error instanceof FetchError && isNoFault(task)) return { kind: "missing" };
  return { kind: "refused", reason: error.message };
}

/** Whether nothing is wrong where a page is not there. */
function isNoFault({ role, otherwise }: Task): boolean {
  return role === "guess" || otherwise.length > 0;
}
