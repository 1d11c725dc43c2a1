import { describe, expect, it } from "vitest";
import { parseRobots } from "./robots.ts";

const site = "https://www.example.gov.cn";
const robots = (...lines: string[]) =>
  parseRobots(new URL(`${site}/robots.txt`), lines.join("\r\n"));
const page = (path: string) => new URL(path, site);

describe("parseRobots(address, text)", () => {
  it("minds the rules for all", () => {
    const { allows, delay } = robots("User-agent: *", "Disallow: /admin/", "Crawl-delay: 2.5");
    expect(allows(page("/zwgk/"))).toBe(true);
    expect(allows(page("/admin/x.html"))).toBe(false);
    expect(delay).toBe(2500);
  });

  it("minds the rules for this collector before those for all", () => {
    const { allows } = robots(
      "User-agent: *",
      "Allow: /",
      "",
      "User-agent: gongkaiatlas",
      "Disallow: /",
    );
    expect(allows(page("/zwgk/"))).toBe(false);
  });

  it("knows wildcards, longer rules and Chinese paths", () => {
    const { allows } = robots(
      "User-agent: *",
      "Disallow: /*.php$",
      "Disallow: /zwgk/",
      "Allow: /zwgk/年报/",
    );
    expect(allows(page("/a/b.php"))).toBe(false);
    expect(allows(page("/zwgk/news.html"))).toBe(false);
    expect(allows(page("/zwgk/年报/2021.html"))).toBe(true);
  });

  it.each(["", "<html><body>404 页面不存在</body></html>", "Crawl-delay: soon"])(
    "allows all where there are no rules: %j",
    (text) => {
      const { allows, delay } = robots(text);
      expect([allows(page("/any")), delay]).toEqual([true, 0]);
    },
  );
});
