import { describe, expect, it } from "vitest";
import type { Call } from "./call.ts";
import { makeLanes } from "./lane.ts";
import { makeRequest } from "./request.ts";

const page = { url: new URL("http://www.example.gov.cn/report.html") };

/** A network that gives these answers one after the other, and a clock that only sleep moves. */
function world(...answers: readonly (() => Response | Promise<Response>)[]) {
  const slept: number[] = [];
  const stop = new AbortController();
  const asked: RequestInit[] = [];
  const effects = {
    fetch: async (_address: string, init: RequestInit) => {
      asked.push(init);
      const answer = answers[asked.length - 1] ?? answers.at(-1);
      if (answer === undefined) throw new Error("nothing to answer");
      return await answer();
    },
    now: () => slept.reduce((sum, one) => sum + one, 0),
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
    },
    lookup: async () => ["202.108.33.60"],
    random: () => 0,
    stop: stop.signal,
  };
  const request = makeRequest("Atlas/1", effects, makeLanes(effects));
  const manners = { allow: [], allowPrivate: false };
  const ask = (pause = 100, call: Call = page) => request(call, {}, { ...manners, pause });
  return { slept, asked, ask, stop };
}

const good = () => new Response("年报");
const status =
  (code: number, headers = {}) =>
  () =>
    new Response(null, { status: code, headers });
const broken = (code: string) => () => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
};
const late = () => {
  throw new DOMException("The operation was aborted due to timeout", "TimeoutError");
};

describe("makeRequest(gate, userAgent, effects)", () => {
  it("asks without following, says who asks, and takes the whole body", async () => {
    const { ask, asked } = world(good);
    const { status: code, bytes } = await ask();
    expect([code, new TextDecoder().decode(bytes)]).toEqual([200, "年报"]);
    expect(asked[0]?.redirect).toBe("manual");
    expect(new Headers(asked[0]?.headers).get("user-agent")).toBe("Atlas/1");
  });

  it.each([
    ["429", status(429)],
    ["500", status(500)],
    ["a time-out", late],
    ["a broken connection", broken("ECONNRESET")],
  ])("asks again after %s, later each time", async (_name, fault) => {
    const { ask, slept } = world(fault, fault, good);
    expect((await ask()).status).toBe(200);
    expect(slept).toEqual([2000, 4000]);
  });

  it("waits as long as Retry-After says, but never less than the pause", async () => {
    const { ask, slept } = world(
      status(503, { "retry-after": "7" }),
      status(503, { "retry-after": "0" }),
      good,
    );
    await ask(3000);
    expect(slept).toEqual([7000, 3000]);
  });

  it.each([
    [status(503), "HTTP 503, asked 4 times"],
    [late, "no answer: TimeoutError, asked 4 times"],
    [broken("CERT_HAS_EXPIRED"), "no answer: CERT_HAS_EXPIRED"],
    [() => new Response(new Uint8Array(21 * 1024 * 1024)), "larger than 20 MB"],
  ])("gives up in the end (%#)", async (fault, message) => {
    await expect(world(fault).ask()).rejects.toThrow(message);
  });

  it.each([404, 403, 412])("does not ask again after %i", async (code) => {
    const { ask, asked } = world(status(code));
    expect((await ask()).status).toBe(code);
    expect(asked.length).toBe(1);
  });

  it("lets a mistake of ours through", async () => {
    const mistake = () => {
      throw new RangeError("a mistake");
    };
    await expect(world(mistake).ask()).rejects.toThrow(RangeError);
  });

  it("posts what is to be posted, with the headers of the call", async () => {
    const { ask, asked } = world(good);
    const headers = { "content-type": "application/json", referer: "http://www.example.gov.cn/" };
    await ask(0, { ...page, body: "{}", headers });
    expect(asked[0]).toMatchObject({ method: "POST", body: "{}" });
    expect(Object.fromEntries(new Headers(asked[0]?.headers))).toMatchObject(headers);
  });

  it("lets through that it was told to stop, and asks no more", async () => {
    const { ask, asked, stop } = world(() => {
      stop.abort();
      throw stop.signal.reason;
    });
    await expect(ask()).rejects.toMatchObject({ name: "AbortError" });
    expect(asked.length).toBe(1);
  });

  it("brings back the cookies of a site, to that site alone", async () => {
    const given = new Headers([
      ["set-cookie", "visitor=7; Path=/; HttpOnly"],
      ["set-cookie", "foreign=1; Domain=example.org"],
      ["set-cookie", "everywhere=1; Domain=gov.cn"],
    ]);
    const { ask, asked } = world(() => new Response(null, { status: 302, headers: given }), good);
    await ask();
    await ask();
    await ask(0, { url: new URL("http://other.example.gov.cn/") });
    const brought = asked.map(({ headers }) => new Headers(headers).get("cookie"));
    expect(brought).toEqual([null, "visitor=7", null]);
  });
});
