import type { Asking } from "./asking.ts";
import type { MadeAgency } from "./made/made-agency.ts";
import type { Reply } from "./reply.ts";

/** A site that works as those of a family do. */
export interface Imitation {
  /** Paths with which collecting begins. */
  readonly starts: readonly string[];
  /** What robots.txt asks of programs; without it there is no such file. */
  readonly robots?: string;
  readonly serve: (asking: Asking) => Reply | undefined;
}

/** Makes the site of some bodies; it publishes all their reports. */
export type Imitate = (agencies: readonly MadeAgency[]) => Imitation;
