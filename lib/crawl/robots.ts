import robotsParser from "robots-parser";
import { product } from "./user-agent.ts";

/** What a site asks of programs. */
export interface Robots {
  readonly allows: (url: URL) => boolean;
  /** Milliseconds it wants between two requests, 0 when it does not say. */
  readonly delay: number;
}

/** The rules in a robots.txt (RFC 9309) for this collector, with the older Crawl-delay. */
export function parseRobots(address: URL, text: string): Robots {
  const rules = robotsParser(address.href, text);
  const seconds = rules.getCrawlDelay(product) ?? 0;
  return {
    allows: (url) => rules.isAllowed(url.href, product) ?? true,
    delay: Number.isFinite(seconds) ? Math.max(0, seconds) * 1000 : 0,
  };
}
