import { type Call, keyOf } from "./call.ts";
import type { Contents, Link, Ways } from "./family.ts";
import type { Lead, Role, Task } from "./task.ts";
import type { Told } from "./told.ts";
import { isWithin } from "./within.ts";

/** Lists below lists below lists are followed this far. */
export const deepest = 3;

/** What is remembered of the round. */
export interface Memory {
  /** Whether a request was led to before. */
  readonly isMet: (key: string) => boolean;
  /** Whether one of these is named for the first time by the list of the task; they are named now. */
  readonly namesNew: (keys: readonly string[]) => boolean;
}

/** Contents, and the address they were found at in the end. */
export interface Found {
  readonly url: URL;
  readonly contents: Contents;
}

/**
 * Where a page leads that was visited as `task`: its reports, the lists below it, its other parts,
 * and its next page when this one has named anything new (else another way to this one); in the
 * order in which they are to be visited, none twice.
 */
export function leadsOf({ url, contents }: Found, task: Task, memory: Memory): readonly Lead[] {
  const { role, turn, otherwise } = task;
  const depth = role === "report" ? task.depth + 1 : task.depth;
  const { reports, columns, parts, next, guesses, names } = contents;
  const pick = picker(memory);
  const tell = (link: Link): Told => ({
    ...toldOf(link, task.told),
    below: isWithin(link.url, url),
  });
  const links = (as: Role, list: readonly Link[], at: number) =>
    list.flatMap((link) => pick([link], { ...lead(as, 1, at), told: tell(link) }));
  const ways = (as: Role, calls: Ways, at: number) =>
    pick(calls, { ...lead(as, at, depth), told: task.told });
  const isFresh = memory.namesNew(names.map(keyOf));
  return [
    ...links("report", reports, depth),
    ...links("column", depth < deepest ? columns : [], depth + 1),
    // Frames in frames count as pages of the list, so that they have an end.
    ...parts.flatMap((part) => ways("page", part, turn + 1)),
    ...(isFresh ? ways("page", next, turn + 1) : []),
    ...(isFresh && next.length === 0 ? ways("guess", guesses, turn + 1) : []),
    // Another address of a column would show no more than this one, which is there.
    ...(isFresh || parts.length > 0 || role === "start" ? [] : ways(role, otherwise, turn)),
  ];
}

/** The next way to a page that is not there; none where all were tried. */
export function otherWay(task: Task, memory: Pick<Memory, "isMet">): readonly Lead[] {
  return picker(memory)(task.otherwise, task);
}

type Rest = Omit<Lead, "call" | "otherwise">;

function lead(role: Role, turn: number, depth: number): Omit<Rest, "told"> {
  return { role, turn, depth, moves: 0 };
}

/** Makes what picks the first way that was not gone before, with those that are left. */
function picker({ isMet }: Pick<Memory, "isMet">) {
  const picked = new Set<string>();
  return (ways: readonly Call[], rest: Rest): readonly Lead[] => {
    const at = ways.findIndex((call) => !picked.has(keyOf(call)) && !isMet(keyOf(call)));
    const call = ways[at];
    if (call === undefined) return [];
    picked.add(keyOf(call));
    const { role, turn, depth, moves, told } = rest;
    return [{ call, otherwise: ways.slice(at + 1), role, turn, depth, moves, told }];
  };
}

function toldOf({ title, date, agency, indexNumber }: Link, above: Told): Told {
  const whose = agency ?? above.agency;
  return {
    ...(title === "" ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(whose === undefined ? {} : { agency: whose }),
    ...(indexNumber === undefined ? {} : { indexNumber }),
  };
}
