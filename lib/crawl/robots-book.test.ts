import { describe, expect, it } from "vitest";
import { FetchError } from "./errors.ts";
import type { Request } from "./request.ts";
import { makeRobotsBook } from "./robots-book.ts";

const page = new URL("https://www.example.gov.cn/zwgk/");

function book(status: number, text = "") {
  const asked: string[] = [];
  const request: Request = async (url) => {
    asked.push(url.href);
    return { url, status, headers: new Headers(), bytes: new TextEncoder().encode(text) };
  };
  return { robotsOf: makeRobotsBook(request, 0), asked };
}

describe("makeRobotsBook(request, pause)", () => {
  it("asks a site once", async () => {
    const { robotsOf, asked } = book(200, "User-agent: *\nDisallow: /");
    expect((await robotsOf(page)).allows(page)).toBe(false);
    await robotsOf(new URL("/other", page));
    expect(asked).toEqual(["https://www.example.gov.cn/robots.txt"]);
  });

  it.each([401, 403, 404, 410])("allows all when the answer is %i", async (status) => {
    expect((await book(status).robotsOf(page)).allows(page)).toBe(true);
  });

  it("allows nothing when the site cannot say", async () => {
    await expect(book(500).robotsOf(page)).rejects.toThrow("robots.txt: HTTP 500");
    const broken = makeRobotsBook(() => Promise.reject(new FetchError("no answer: ECONNRESET")), 0);
    await expect(broken(page)).rejects.toThrow("robots.txt: no answer: ECONNRESET");
  });
});
