import { type Call, keyOf } from "./call.ts";
import { familyOf } from "./families.ts";
import type { Page, Ways } from "./family.ts";
import { deepest } from "./list.ts";
import type { Task } from "./task.ts";

/**
 * Where a page leads that was visited as `task`: its reports, the lists below it, its other parts,
 * and its next page when this one has named anything new (else another way to this one); in the
 * order in which they are to be visited. `met` holds the keys of all requests of the run and is
 * added to, as is the list.
 */
export function leadsOf(page: Page, task: Task, met: Set<string>): readonly Task[] {
  const { list, depth, role, otherwise } = task;
  const { reports, columns, parts, next, guesses, names } = familyOf(page).contents(page);
  const tasks = (as: Task["role"], calls: readonly Call[], at: number) =>
    calls
      .filter((call) => isNew(keyOf(call), met))
      .map((call): Task => ({ call, role: as, list, depth: at, otherwise: [] }));
  const turn = (as: Task["role"], ways: Ways) => turnTo(ways, { ...task, role: as }, met);
  const fresh = names.filter((call) => isNew(keyOf(call), list.named)).length > 0;
  return [
    ...tasks("report", reports, depth),
    ...tasks("column", depth < deepest ? columns : [], depth + 1),
    ...parts.flatMap((ways) => turn("page", ways)),
    ...(fresh ? turn("page", next) : []),
    ...(fresh && next.length === 0 ? turn("guess", guesses) : []),
    ...(fresh || parts.length > 0 ? [] : turn(role, otherwise)),
  ];
}

/** The first way that was not gone before, with those that are left. */
function turnTo(ways: Ways, task: Task, met: Set<string>): readonly Task[] {
  const at = ways.findIndex((call) => isNew(keyOf(call), met));
  const call = ways[at];
  return call === undefined ? [] : [{ ...task, call, otherwise: ways.slice(at + 1) }];
}

/** Whether a key was not met before; it is now. */
function isNew(key: string, met: Set<string>): boolean {
  return !met.has(key) && met.add(key).has(key);
}
