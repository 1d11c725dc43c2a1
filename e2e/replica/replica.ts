import type { Reply } from "./reply.ts";
import { type Asked, startServer } from "./server.ts";

export interface Replica {
  /** Such as `http://127.0.0.1:12345`. */
  readonly origin: string;
  /** Requests in the order in which they ended. */
  readonly log: Asked[];
  readonly close: () => Promise<void>;
}

/** Pages by their paths, told how often they were asked for before; what stands behind `?` is ignored. */
export type Site = ReadonlyMap<string, (before: number) => Reply>;

/** Serves one small site on this machine; `make` is told the origin, for the addresses in the pages. */
export async function startReplica(make: (origin: string) => Site): Promise<Replica> {
  let site: Site = new Map();
  const { port, log, close } = await startServer(({ url, before }) =>
    site.get(url.pathname)?.(before),
  );
  const origin = `http://127.0.0.1:${port}`;
  site = make(origin);
  return { origin, log, close };
}
