import { describe, expect, it } from "vitest";
import { isAllowedHost } from "./allowed-host.ts";

describe("isAllowedHost(hostname, allow)", () => {
  it.each([
    ["www.liaocheng.gov.cn", []],
    ["gov.cn", []],
    ["example.org", ["example.org"]],
    ["a.example.org", ["*.example.org"]],
    ["61.150.65.235", ["61.150.65.235"]],
  ])("%s with %j is allowed", (hostname, allow) => {
    expect(isAllowedHost(hostname, allow)).toBe(true);
  });

  it.each([
    ["liaocheng-gov.cn", []],
    ["liaochenggov.cn", []],
    ["www.gov.cn.example.org", []],
    ["www.gov.cn.", []],
    ["example.org", []],
    ["a.example.org", ["example.org"]],
    ["example.org", ["*.example.org"]],
    ["badexample.org", ["*.example.org"]],
  ])("%s with %j is not", (hostname, allow) => {
    expect(isAllowedHost(hostname, allow)).toBe(false);
  });
});
