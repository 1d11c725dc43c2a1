import type { Call } from "./call.ts";
import type { Ways } from "./family.ts";
import { otherAddresses } from "./other-addresses.ts";
import type { Told } from "./told.ts";

/**
 * Why a page is visited: `start` it is a source's address, `report` a list calls it a report, `file`
 * it hangs on a page that is called one, `column` it may be a list below another one, `page` it is
 * another page or part of a list, `guess` it would be the next page if there is one.
 */
export const roles = ["start", "column", "page", "guess", "report", "file"] as const;

export type Role = (typeof roles)[number];

/** A page that another one leads to. */
export interface Lead {
  readonly call: Call;
  /** Other ways to the same, for when this one is not there or names nothing new. */
  readonly otherwise: Ways;
  readonly role: Role;
  /** Which page of its list it is, from 1. */
  readonly turn: number;
  /** How many lists stand above it. */
  readonly depth: number;
  /** How often hosts have sent on to get here. */
  readonly moves: number;
  readonly told: Told;
}

/** A page to visit, as it stands in the frontier. */
export interface Task extends Lead {
  readonly id: number;
  readonly sourceId: number;
  /** Round of the source, from 1. */
  readonly round: number;
  /** The page with which its list begins; null where it would begin one itself. */
  readonly listId: number | null;
}

/** The lead to a source's own address, or to where its page may be that is not there any more. */
export function startAt(url: URL): Lead {
  return {
    call: { url },
    otherwise: otherAddresses(url),
    role: "start",
    turn: 1,
    depth: 0,
    moves: 0,
    told: {},
  };
}
