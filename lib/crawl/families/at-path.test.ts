import { describe, expect, it } from "vitest";
import { atPath } from "./at-path.ts";

describe("atPath(host, pathname, search)", () => {
  it.each([
    ["/nb/1.htm", "", "http://a.gov.cn:81/nb/1.htm"],
    ["//b.gov.cn/nb/1.htm", "", "http://a.gov.cn:81//b.gov.cn/nb/1.htm"],
    ["http://b.gov.cn/", "", "http://a.gov.cn:81/http://b.gov.cn/"],
    ["/nb?x", "page=1", "http://a.gov.cn:81/nb%3Fx?page=1"],
  ])("stays on the host: %s?%s", (pathname, search, href) => {
    expect(atPath(new URL("http://a.gov.cn:81/x?y#z"), pathname, search).href).toBe(href);
  });
});
