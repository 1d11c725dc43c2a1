import { describe, expect, it } from "vitest";
import { FetchError, HostBusyError } from "./errors.ts";
import type { Request } from "./request.ts";
import { makeRobotsBook } from "./robots-book.ts";

const page = new URL("https://www.example.gov.cn/zwgk/");

const manners = { pause: 0, allow: [], allowPrivate: false };

/** A book over a site that answers so, and what it was asked; `www` is held by another process. */
function book(answer: Request, shelved = new Map<string, string>()) {
  const robotsOf = makeRobotsBook(answer, {
    kept: (origin) => shelved.get(origin),
    keep: (origin, text) => shelved.set(origin, text),
    hold(hostname) {
      if (hostname === "www.busy.gov.cn") throw new HostBusyError(hostname);
    },
  });
  return (url: URL) => robotsOf(url, manners);
}

function site(status: number, text = "", headers: Record<string, string> = {}) {
  const asked: string[] = [];
  const answer: Request = async (call) => {
    asked.push(call.url.href);
    const bytes = new TextEncoder().encode(text);
    return { call, status, headers: new Headers(headers), bytes };
  };
  return { answer, asked };
}

describe("makeRobotsBook(request, shelf)", () => {
  it("asks a site once, and keeps what it says", async () => {
    const { answer, asked } = site(200, "User-agent: *\nDisallow: /");
    const shelved = new Map<string, string>();
    const robotsOf = book(answer, shelved);
    expect((await robotsOf(page)).allows(page)).toBe(false);
    await robotsOf(new URL("/other", page));
    expect(asked).toEqual(["https://www.example.gov.cn/robots.txt"]);
    expect((await book(answer, shelved)(page)).allows(page)).toBe(false);
    expect(asked.length).toBe(1);
  });

  it.each([401, 403, 404, 410])("allows all when the answer is %i", async (status) => {
    const robots = await book(site(status).answer)(page);
    expect([robots.allows(page), robots.delay]).toEqual([true, 0]);
  });

  it("allows nothing when the site cannot say", async () => {
    await expect(book(site(501).answer)(page)).rejects.toThrow("robots.txt: HTTP 501");
    const broken = book(() => Promise.reject(new FetchError("no answer: ECONNRESET")));
    await expect(broken(page)).rejects.toThrow("robots.txt: no answer: ECONNRESET");
  });

  it("asks no host that another process holds, and tries again later", async () => {
    const { answer, asked } = site(301, "", { location: "https://www.busy.gov.cn/robots.txt" });
    const robotsOf = book(answer);
    await expect(robotsOf(page)).rejects.toThrow(HostBusyError);
    await expect(robotsOf(page)).rejects.toThrow(HostBusyError);
    expect(asked).toEqual(Array(2).fill("https://www.example.gov.cn/robots.txt"));
  });
});
