import type { Db } from "#db/client.ts";
import { prepared } from "#db/prepared.ts";
import { leadsOf, otherWay } from "../leads.ts";
import type { Outcome } from "../outcome.ts";
import type { Lead, Task } from "../task.ts";
import { leadTo } from "./lead-to.ts";
import { memoryOf } from "./memory.ts";

/** What became of a page: where it leads, and why it gives nothing. */
export interface Settled {
  /** The pages that wait now and were not led to before in this round. */
  readonly leads: readonly Lead[];
  /** Why it was refused or did not come; null when all is well. */
  readonly reason: string | null;
}

const update = "UPDATE pages SET state = ?, reason = ? WHERE id = ?";

/** Writes what became of a page and where it leads, in one transaction. */
export function settlePage(db: Db, task: Task, outcome: Outcome): Settled {
  return db.transaction(
    () => {
      const place = { ...task, listId: task.listId ?? task.id };
      const leads = leadsTo(db, task, outcome).filter((lead) => leadTo(db, place, lead));
      const { state, reason } = stateOf(outcome, leads.length);
      prepared(db, update).run(state, reason, task.id);
      return { leads, reason };
    },
    { behavior: "immediate" },
  );
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
