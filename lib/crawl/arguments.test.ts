import { describe, expect, it } from "vitest";
import { parseScrapeArguments } from "./arguments.ts";

describe("parseScrapeArguments(words)", () => {
  it("has manners without being asked", () => {
    const { urls, ...rest } = parseScrapeArguments(["www.example.gov.cn/nb/"]);
    expect(urls.map(String)).toEqual(["http://www.example.gov.cn/nb/"]);
    expect(rest).toEqual({
      ...{ sources: [], check: false, pause: 2000, fresh: 1, hosts: 8 },
      ...{ allow: [], allowPrivate: false, browser: false, json: false },
    });
  });

  it("takes every option", () => {
    const words = "--pause 500 --allow A.example.org --allow *.example.net --allow-private";
    const more = "--contact mailto:a@example.org --region 山东 https://a.gov.cn/ b.gov.cn";
    const others = "--sources a.yaml --sources lists/ --fresh 0.5 --hosts 20 --json --browser";
    const { urls, ...rest } = parseScrapeArguments(
      [words, others, more].flatMap((one) => one.split(" ")),
    );
    expect(urls.map(String)).toEqual(["https://a.gov.cn/", "http://b.gov.cn/"]);
    expect(rest).toEqual({
      ...{ pause: 500, allow: ["a.example.org", "*.example.net"], allowPrivate: true },
      ...{ contact: "mailto:a@example.org", region: "山东" },
      ...{
        sources: ["a.yaml", "lists/"],
        check: false,
        fresh: 0.5,
        hosts: 20,
        json: true,
        browser: true,
      },
    });
  });

  it("takes lists to be checked", () => {
    const { check, sources, urls } = parseScrapeArguments(["--check", "lists/", "a.yaml"]);
    expect([check, sources, urls]).toEqual([true, ["lists/", "a.yaml"], []]);
  });

  it.each([
    [[], /^usage: /],
    [["http://["], /^http:\/\/\[: not an address$/],
    [["--pause", "soon", "a.gov.cn"], /^--pause: not a number$/],
    [["--pause", "-1", "a.gov.cn"], /^Option '--pause/],
    [["--pause=-1", "a.gov.cn"], /^--pause: below 0$/],
    [["--allow", "http://a.org/", "a.gov.cn"], /^--allow: not the name of a host$/],
    [["--contact", "名字", "a.gov.cn"], /^--contact: not an address or mailbox in ASCII$/],
    [["--contact", "a\nb: c", "a.gov.cn"], /^--contact: not an address/],
    [["--region", " ", "a.gov.cn"], /^--region: empty$/],
    [["--check"], /^usage: /],
    [["--hosts", "0", "a.gov.cn"], /^--hosts: below 1$/],
    [["--fresh=-1", "a.gov.cn"], /^--fresh: below 0$/],
    [["--fast", "a.gov.cn"], /^Unknown option '--fast'/],
  ])("says in one line what is wrong with %j", (words, message) => {
    expect(() => parseScrapeArguments(words)).toThrow(message);
  });
});
