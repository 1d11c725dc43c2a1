import type { Call } from "./call.ts";
import type { List } from "./list.ts";

/** A page to visit. */
export interface Task {
  readonly call: Call;
  /**
   * Why: `start` the user named it, `report` a list calls it a report, `column` it may be a list
   * below another one, `page` it is another page or part of a list.
   */
  readonly role: "start" | "report" | "column" | "page";
  readonly list: List;
  /** How many lists stand above it. */
  readonly depth: number;
  /** Other ways to this page of the list, for when this one names nothing new. */
  readonly otherwise: readonly Call[];
}
