import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Reply } from "./reply.ts";

/** One request as the server saw it. */
export interface Asked {
  /** Name and port it was asked as. */
  readonly host: string;
  readonly path: string;
  readonly status: number;
  /** Whether it asked for the page only if that had changed. */
  readonly conditional: boolean;
  readonly userAgent: string;
  /** Milliseconds; the end is when the last byte was handed over. */
  readonly begun: number;
  readonly ended: number;
}

export interface Replica {
  /** Such as `http://127.0.0.1:12345`. */
  readonly origin: string;
  /** Requests in the order in which they ended. */
  readonly log: Asked[];
  readonly close: () => Promise<void>;
}

/** Pages by their paths, told how often they were asked for before; what stands behind `?` is ignored. */
export type Site = ReadonlyMap<string, (before: number) => Reply>;

/** Long enough for a second request to arrive meanwhile, if there is one. */
const slowness = 15;

/**
 * Serves a small government site on this machine; `make` is told the origin, for the addresses in
 * the pages. Every page has an ETag and is not sent again to whoever has it.
 */
export async function startReplica(make: (origin: string) => Site): Promise<Replica> {
  const log: Asked[] = [];
  const times = new Map<string, number>();
  let site: Site = new Map();
  const server = createServer(async (request, response) => {
    const begun = performance.now();
    const path = request.url ?? "/";
    const before = times.get(path) ?? 0;
    times.set(path, before + 1);
    const reply = replyTo(request, site.get(path.replace(/\?.*/, ""))?.(before));
    await wait(slowness);
    response.once("finish", () => log.push(entry(request, reply.status, begun)));
    send(response, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${portOf(server.address())}`;
  site = make(origin);
  return {
    ...{ origin, log },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function replyTo({ headers }: IncomingMessage, found: Reply | undefined): Reply {
  const reply = found ?? { status: 404, headers: {}, body: new TextEncoder().encode("无此页") };
  if (reply.status !== 200) return reply;
  const etag = `"${createHash("sha256").update(reply.body).digest("hex").slice(0, 16)}"`;
  return headers["if-none-match"] === etag
    ? { status: 304, headers: { etag }, body: new Uint8Array() }
    : { ...reply, headers: { ...reply.headers, etag } };
}

function entry({ headers, url = "/" }: IncomingMessage, status: number, begun: number): Asked {
  return {
    host: headers.host ?? "",
    path: url,
    status,
    conditional: headers["if-none-match"] !== undefined,
    userAgent: headers["user-agent"] ?? "",
    begun,
    ended: performance.now(),
  };
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers);
  response.end(body);
}
