import type { List } from "./list.ts";

/** A page to visit. */
export interface Task {
  readonly url: URL;
  /**
   * Why: `start` the user named it, `report` a list calls it a report, `column` it may be a list
   * below another one, `page` it is the next page of a list.
   */
  readonly role: "start" | "report" | "column" | "page";
  readonly list: List;
  /** How many lists stand above it. */
  readonly depth: number;
}
