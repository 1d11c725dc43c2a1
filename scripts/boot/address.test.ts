import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { freeAddress, url } from "./address.mjs";

describe("freeAddress(env)", () => {
  it("turns port 0 into a free port", async () => {
    const { host, port } = await freeAddress({ HOST: "127.0.0.1", PORT: "0" });
    expect(host).toBe("127.0.0.1");
    expect(port).toBeGreaterThan(1023);
  });

  it("says in one line that a port is in use", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    await expect(freeAddress({ HOST: "127.0.0.1", PORT: String(port) })).rejects.toThrow(
      `port ${port} is in use; set PORT to another one`,
    );
    server.close();
  });

  it.each(["abc", "-1", "65536", "80a"])("refuses %s as a port", async (PORT) => {
    await expect(freeAddress({ PORT })).rejects.toThrow(`PORT is no port number: ${PORT}`);
  });
});

describe("url(address)", () => {
  it.each([
    ["localhost", "http://localhost:3000"],
    ["0.0.0.0", "http://localhost:3000"],
    ["::1", "http://[::1]:3000"],
  ])("%s becomes %s", (host, expected) => {
    expect(url({ host, port: 3000 })).toBe(expected);
  });
});
