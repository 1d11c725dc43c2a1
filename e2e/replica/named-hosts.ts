import type { Effects } from "#lib/crawl/effects.ts";
import { hostHeader } from "./server.ts";

/** A public address, which every name has; it is never asked. */
const address = "1.2.3.4";

/** A network in which every name leads to the server on this port, told by which name it was asked. */
export function namedHosts(port: number): Pick<Effects, "fetch" | "lookup"> {
  return {
    fetch: (href, init) => {
      const url = new URL(href);
      const headers = new Headers(init.headers);
      headers.set(hostHeader, url.host);
      const here = `http://127.0.0.1:${port}${url.pathname}${url.search}`;
      return globalThis.fetch(here, { ...init, headers });
    },
    lookup: async () => [address],
  };
}
