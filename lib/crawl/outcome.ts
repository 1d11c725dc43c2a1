import type { Found } from "./leads.ts";
import type { Lead } from "./task.ts";

/** What a page turned out to be. */
export type Outcome =
  /**
   * It is a report, new or held already; `detail` says whose of which year where it is new. A list may
   * hold a report itself, most often the newest: `list` is where it leads.
   */
  | {
      readonly kind: "report";
      readonly isNew: boolean;
      readonly detail: string;
      readonly list?: Found;
    }
  /**
   * It leads on by what its family (its id) says it holds; `otherwise` is why it is refused if it leads
   * nowhere.
   */
  | ({ readonly kind: "list"; readonly family?: string; readonly otherwise?: string } & Found)
  /** It leads on to certain pages: the files that hang on it, the host that has it now. */
  | { readonly kind: "leads"; readonly as: "list" | "moved"; readonly leads: readonly Lead[] }
  /** It is not there, which is no fault: there are other ways, or it was a guess. */
  | { readonly kind: "missing" }
  /** It gives nothing. */
  | { readonly kind: "refused"; readonly reason: string }
  /** It did not come; another day it may. */
  | { readonly kind: "failed"; readonly reason: string };
