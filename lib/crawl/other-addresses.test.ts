import { describe, expect, it } from "vitest";
import { otherAddresses } from "./other-addresses.ts";

describe("otherAddresses(url)", () => {
  it.each([
    [
      "http://a.gov.cn/nb/",
      [
        "https://a.gov.cn/nb/",
        "http://a.gov.cn/nb/index.html",
        "http://a.gov.cn/nb/index.shtml",
        "http://a.gov.cn/nb/index.htm",
      ],
    ],
    ["https://a.gov.cn/nb/index.shtml", ["http://a.gov.cn/nb/index.shtml", "https://a.gov.cn/nb/"]],
    ["http://a.gov.cn/nb/list.html", ["https://a.gov.cn/nb/list.html"]],
    ["http://a.gov.cn:8080/nb/index.html", ["http://a.gov.cn:8080/nb/"]],
    ["http://a.gov.cn/nb/?id=7", ["https://a.gov.cn/nb/?id=7"]],
  ])("are for %s: %j", (address, others) => {
    expect(otherAddresses(new URL(address)).map(({ url }) => url.href)).toEqual(others);
  });
});
