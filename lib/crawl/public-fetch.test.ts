import type { LookupFunction } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { html } from "#e2e/replica/reply.ts";
import { type Server, startServer } from "#e2e/replica/server.ts";
import { realEffects } from "./effects.ts";
import { ForbiddenError } from "./errors.ts";
import { makeLanes } from "./lane.ts";
import { makePublicFetch } from "./public-fetch.ts";
import { makeRequest } from "./request.ts";

let server: Server;

beforeAll(async () => {
  server = await startServer(() => html("年报"), 0);
});
afterAll(() => server.close());

/** A name server that gives these addresses to every name. */
const naming =
  (...addresses: readonly string[]): LookupFunction =>
  (_hostname, _options, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );

const addressOf = (name: string) => `http://${name}:${server.port}/`;

describe("makePublicFetch(lookup)", () => {
  it.each([
    ["127.0.0.1", naming("127.0.0.1")],
    ["127.0.0.1", naming("202.108.33.60", "127.0.0.1")],
    ["::ffff:127.0.0.1", naming("::ffff:127.0.0.1")],
    ["169.254.169.254", naming("169.254.169.254")],
  ])("makes no connection to a name that is %s by then", async (address, lookup) => {
    server.log.length = 0;
    const asked = makePublicFetch(lookup)(addressOf("www.example.gov.cn"), {});
    await expect(asked).rejects.toThrow(
      new ForbiddenError(`www.example.gov.cn is ${address}, not a public address`),
    );
    expect(server.log).toEqual([]);
  });

  it("fails as fetch does where a name has no address", async () => {
    const error = Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" });
    const fetch = makePublicFetch((_hostname, _options, callback) => callback(error, ""));
    await expect(fetch(addressOf("www.example.gov.cn"), {})).rejects.toThrow(TypeError);
  });
});

describe("makeRequest with the real network", () => {
  const { signal } = new AbortController();

  function request(allowPrivate: boolean) {
    // The name was public when the gate asked.
    const lookup = async () => ["202.108.33.60"];
    const effects = { ...realEffects(signal, allowPrivate), lookup };
    const ask = makeRequest("Atlas/1", effects, makeLanes(effects));
    const manners = { allow: ["localhost"], allowPrivate, pause: 0 };
    return ask({ url: new URL(addressOf("localhost")) }, {}, manners);
  }

  it("refuses a name whose address has changed behind the gate, and asks no second time", async () => {
    server.log.length = 0;
    await expect(request(false)).rejects.toThrow(ForbiddenError);
    expect(server.log).toEqual([]);
  });

  it("asks private addresses where they are allowed", async () => {
    expect((await request(true)).status).toBe(200);
  });
});
