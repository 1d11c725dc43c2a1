import type { Db } from "#db/client.ts";
import { prepared } from "#db/prepared.ts";
import { leadsOf, otherWay } from "../leads.ts";
import type { Outcome } from "../outcome.ts";
import type { Lead, Task } from "../task.ts";
import { countPages, leadTo } from "./lead-to.ts";
import { memoryOf } from "./memory.ts";

/** What became of a page: where it leads, and why it gives nothing. */
export interface Settled {
  /** The pages that wait now and were not led to before in this round. */
  readonly leads: readonly Lead[];
  /** Why it was refused or did not come; null when all is well. */
  readonly reason: string | null;
}

const update = "UPDATE pages SET state = ?, reason = ? WHERE id = ?";

/** Any page passes for the family that takes any: what another one was known by says more. */
const nameFamily =
  "UPDATE sources SET family = ? WHERE id = ? AND coalesce(family, 'generic') = 'generic'";

/** A source that leads to more pages than these in one round leads nowhere: its site makes them up. */
const mostPages = 20_000;

/**
 * Writes what became of a page and where it leads, in one transaction. A page whose source has led to
 * as many pages as it may is refused, and the rest of where it leads is left.
 */
export function settlePage(db: Db, task: Task, outcome: Outcome, most = mostPages): Settled {
  return db.transaction(
    () => {
      const { leads, isCut } = enterAll(db, task, leadsTo(db, task, outcome), most);
      const { state, reason } =
        isCut && outcome.kind !== "report"
          ? { state: "refused", reason: `not gone on from: its source has led to ${most} pages` }
          : stateOf(outcome, leads.length);
      prepared(db, update).run(state, reason, task.id);
      if (outcome.kind === "list" && outcome.family !== undefined) {
        prepared(db, nameFamily).run(outcome.family, task.sourceId);
      }
      return { leads, reason };
    },
    { behavior: "immediate" },
  );
}

interface Entered {
  readonly leads: readonly Lead[];
  /** Whether some were left. */
  readonly isCut: boolean;
}

function enterAll(db: Db, task: Task, wanted: readonly Lead[], most: number): Entered {
  const place = { ...task, listId: task.listId ?? task.id };
  let room = wanted.length === 0 ? 0 : most - countPages(db, place);
  const leads: Lead[] = [];
  for (const lead of wanted) {
    if (room <= 0) return { leads, isCut: true };
    if (!leadTo(db, place, lead)) continue;
    leads.push(lead);
    room -= 1;
  }
  return { leads, isCut: false };
}

function leadsTo(db: Db, task: Task, outcome: Outcome): readonly Lead[] {
  const list = outcome.kind === "report" ? outcome.list : outcome.kind === "list" && outcome;
  if (list) return leadsOf(list, task, memoryOf(db, task));
  if (outcome.kind === "missing") return otherWay(task, memoryOf(db, task));
  return outcome.kind === "leads" ? outcome.leads : [];
}

interface State {
  readonly state: string;
  readonly reason: string | null;
}

function stateOf(outcome: Outcome, leads: number): State {
  switch (outcome.kind) {
    case "refused":
    case "failed":
      return { state: outcome.kind, reason: outcome.reason };
    case "leads":
      return { state: outcome.as, reason: null };
    case "report":
      return { state: "report", reason: null };
    case "missing":
      return { state: "list", reason: null };
    case "list": {
      const { otherwise } = outcome;
      if (leads > 0 || otherwise === undefined) return { state: "list", reason: null };
      return { state: "refused", reason: otherwise };
    }
  }
}
