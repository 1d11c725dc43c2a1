import type { Call } from "./call.ts";
import type { Ways } from "./family.ts";
import type { List } from "./list.ts";

/** A page to visit. */
export interface Task {
  readonly call: Call;
  /**
   * Why: `start` the user named it, `report` a list calls it a report, `column` it may be a list
   * below another one, `page` it is another page or part of a list, `guess` it would be the next page
   * if there is one.
   */
  readonly role: "start" | "report" | "column" | "page" | "guess";
  readonly list: List;
  /** How many lists stand above it. */
  readonly depth: number;
  /** Other ways to the same, for when this one is not there or names nothing new. */
  readonly otherwise: Ways;
}
