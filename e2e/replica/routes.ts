import type { Asking } from "./asking.ts";
import type { Reply } from "./reply.ts";

/** Pages by their paths without what stands behind `?`. */
export type Routes = ReadonlyMap<string, (asking: Asking) => Reply | undefined>;

/** Serves pages by their paths. */
export function serveRoutes(routes: Routes): (asking: Asking) => Reply | undefined {
  return (asking) => routes.get(asking.url.pathname)?.(asking);
}
