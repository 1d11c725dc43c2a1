import { stringify } from "yaml";
import type { Imitation } from "./imitation.ts";

/** A file of sources for the command `scrape`: every address with which a site begins. */
export function sourceList(
  hosts: ReadonlyMap<string, Imitation>,
  allow: readonly string[] = [],
): string {
  const sources = [...hosts].flatMap(([host, { starts }]) =>
    starts.map((start) => ({ url: `http://${host}${start}` })),
  );
  return stringify({ pause: 0, ...(allow.length === 0 ? {} : { allow }), sources });
}
