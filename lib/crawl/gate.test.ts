import { describe, expect, it } from "vitest";
import { admit } from "./gate.ts";

const addresses: Readonly<Record<string, readonly string[]>> = {
  "public.gov.cn": ["202.108.33.60", "2400:3200::1"],
  "inside.gov.cn": ["202.108.33.60", "10.0.0.8"],
  "mapped.gov.cn": ["::ffff:192.168.0.1"],
};

const effects = {
  lookup: async (hostname: string) => {
    const found = addresses[hostname];
    if (found === undefined) throw new Error("ENOTFOUND");
    return found;
  },
};

const ask = (address: string, gate = { allow: ["10.0.0.8", "[::1]"], allowPrivate: false }) =>
  admit(new URL(address), gate, effects);

describe("admit(url, gate, effects)", () => {
  it("lets public governments through", async () => {
    await expect(ask("https://public.gov.cn/a")).resolves.toBeUndefined();
  });

  it.each([
    ["http://inside.gov.cn/", "inside.gov.cn is 10.0.0.8, not a public address"],
    ["http://mapped.gov.cn/", "mapped.gov.cn is ::ffff:192.168.0.1, not a public address"],
    ["http://10.0.0.8/", "10.0.0.8 is 10.0.0.8, not a public address"],
    ["http://[::1]:8080/", "[::1] is ::1, not a public address"],
    ["http://0x7f.1/", "127.0.0.1 is not a *.gov.cn host and was not allowed"],
    ["http://example.org/", "example.org is not a *.gov.cn host and was not allowed"],
    ["ftp://public.gov.cn/", "not a web address: ftp:"],
    ["http://name@public.gov.cn/", "addresses with a user name are not asked"],
    ["http://nowhere.gov.cn/", "nowhere.gov.cn has no address"],
  ])("turns %s away", async (address, reason) => {
    await expect(ask(address)).rejects.toThrow(reason);
  });

  it("lets a private address through when the user says so", async () => {
    const gate = { allow: ["10.0.0.8"], allowPrivate: true };
    await expect(ask("http://10.0.0.8/", gate)).resolves.toBeUndefined();
  });
});
