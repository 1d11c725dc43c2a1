import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Asking } from "./asking.ts";
import { empty, type Reply } from "./reply.ts";

/** One request as the server saw it. */
export interface Asked {
  /** Name it was asked as, with the port where one was named. */
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Whether it asked for the page only if that had changed. */
  readonly conditional: boolean;
  readonly userAgent: string;
  /** Milliseconds; the end is when the last byte was handed over. */
  readonly begun: number;
  readonly ended: number;
}

export interface Server {
  readonly port: number;
  /** Requests in the order in which they ended. */
  readonly log: Asked[];
  readonly close: () => Promise<void>;
}

/** Says what a host answers; undefined for what it does not have. */
export type Serve = (asking: Asking, host: string) => Reply | undefined;

/** Names the host, for whoever cannot ask the network for it. */
export const hostHeader = "x-replica-host";

/**
 * Serves on this machine, each answer after `slowness` milliseconds: long enough for a second request
 * to arrive meanwhile, if there is one. Every page has an ETag, or the one it says itself, and is not
 * sent again to whoever has it.
 */
export async function startServer(serve: Serve, slowness = 15): Promise<Server> {
  const log: Asked[] = [];
  const times = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const begun = performance.now();
    const host = hostOf(request);
    const body = await bodyOf(request);
    const key = `${host} ${request.method} ${request.url} ${body}`;
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    const asking = askingOf(request, host, body, before);
    const reply = unlessHeld(asking, serve(asking, host) ?? notFound);
    await wait(slowness + (reply.delay ?? 0));
    response.once("close", () => log.push(entry(asking, host, reply.status, begun)));
    send(response, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, "0.0.0.0", resolve));
  return {
    ...{ port: portOf(server.address()), log },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const notFound: Reply = { ...empty(404), body: new TextEncoder().encode("无此页") };

function hostOf({ headers }: IncomingMessage): string {
  const named = headers[hostHeader];
  return typeof named === "string" ? named : (headers.host ?? "");
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function askingOf(request: IncomingMessage, host: string, body: string, before: number): Asking {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    url: new URL(request.url ?? "/", `http://${host}`),
    ...{ method: request.method ?? "GET", headers: Object.fromEntries(headers), body, before },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function unlessHeld({ headers }: Asking, reply: Reply): Reply {
  if (reply.status !== 200) return reply;
  const since = reply.headers["last-modified"];
  if (since !== undefined && headers["if-modified-since"] === since) return empty(304);
  if (since !== undefined) return reply;
  const etag = `"${createHash("sha256").update(reply.body).digest("hex").slice(0, 16)}"`;
  return headers["if-none-match"] === etag
    ? empty(304, { etag })
    : { ...reply, headers: { ...reply.headers, etag } };
}

function entry(
  { url, method, headers }: Asking,
  host: string,
  status: number,
  begun: number,
): Asked {
  return {
    ...{ host, method, path: `${url.pathname}${url.search}`, status },
    conditional:
      headers["if-none-match"] !== undefined || headers["if-modified-since"] !== undefined,
    userAgent: headers["user-agent"] ?? "",
    ...{ begun, ended: performance.now() },
  };
}

function send(response: ServerResponse, { status, headers, body, isCut }: Reply): void {
  if (isCut !== true) {
    response.writeHead(status, headers);
    response.end(body);
    return;
  }
  response.writeHead(status, { ...headers, "content-length": String(body.length) });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
}
