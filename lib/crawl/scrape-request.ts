import type { Renderer } from "./browser.ts";
import type { Source } from "./sources/source.ts";

/** What a run is to collect, and how. */
export interface ScrapeRequest {
  readonly sources: readonly Source[];
  /** Least milliseconds between two requests to a host, where the source does not say. */
  readonly pause: number;
  /** Hosts besides `*.gov.cn` that may be asked for every source. */
  readonly allow: readonly string[];
  readonly allowPrivate: boolean;
  /** For how long what a site has said is not asked for again (milliseconds). */
  readonly fresh: number;
  /** Hosts that are asked at the same time, each for itself. */
  readonly hostsAtOnce: number;
  /** What shows pages that scripts write, where that is wanted. */
  readonly renderer?: Renderer | undefined;
  /** How the owner of the run can be reached: an address or a mailbox. */
  readonly contact?: string | undefined;
}
