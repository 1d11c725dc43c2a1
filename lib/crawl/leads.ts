import { type Call, keyOf } from "./call.ts";
import { familyOf } from "./families.ts";
import type { Page } from "./family.ts";
import { deepest } from "./list.ts";
import type { Task } from "./task.ts";

/**
 * Where a page leads that was visited as `task`: its reports, the lists below it, its other parts,
 * and its next page when this one has named anything new (else another way to that page); in the
 * order in which they are to be visited. `met` holds the keys of all requests of the run and is
 * added to, as is the list.
 */
export function leadsOf(page: Page, task: Task, met: Set<string>): readonly Task[] {
  const { list, depth, otherwise } = task;
  const { reports, columns, parts, next, names } = familyOf(page).contents(page);
  const tasks = (role: Task["role"], calls: readonly Call[], at: number) =>
    calls
      .filter((call) => isNew(keyOf(call), met))
      .map((call): Task => ({ call, role, list, depth: at, otherwise: [] }));
  const fresh = names.filter((call) => isNew(keyOf(call), list.named)).length > 0;
  return [
    ...tasks("report", reports, depth),
    ...tasks("column", depth < deepest ? columns : [], depth + 1),
    ...tasks("page", parts, depth),
    ...turnTo(fresh ? next : otherwise, { ...task, role: "page" }, met),
  ];
}

/** The first way to the next page that was not gone before, with those that are left. */
function turnTo(ways: readonly Call[], task: Task, met: Set<string>): readonly Task[] {
  const at = ways.findIndex((call) => isNew(keyOf(call), met));
  const call = ways[at];
  return call === undefined ? [] : [{ ...task, call, otherwise: ways.slice(at + 1) }];
}

/** Whether a key was not met before; it is now. */
function isNew(key: string, met: Set<string>): boolean {
  return !met.has(key) && met.add(key).has(key);
}
