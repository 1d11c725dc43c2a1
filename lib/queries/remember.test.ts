import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openReadonly, openWritable } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { regions } from "#db/schema.ts";
import { remember } from "./remember.ts";

const folder = mkdtempSync(join(tmpdir(), "remember-"));
afterAll(() => rmSync(folder, { recursive: true }));

const writer = openWritable(join(folder, "atlas.db"));
migrate(writer);
const reader = openReadonly(join(folder, "atlas.db"));

describe("remember(ask)", () => {
  it("asks again only after another connection wrote", async () => {
    let asked = 0;
    const count = remember(async (db) => {
      asked += 1;
      return db.$count(regions);
    });
    expect([await count(reader), await count(reader), asked]).toEqual([0, 0, 1]);
    writer
      .insert(regions)
      .values({ code: "370000", name: "山东省", fullName: "山东省", level: 1, parentCode: null })
      .run();
    expect([await count(reader), asked]).toEqual([1, 2]);
  });

  it("does not remember a failure", async () => {
    let asked = 0;
    const fails = remember(async () => {
      asked += 1;
      if (asked === 1) throw new Error("once");
      return asked;
    });
    await expect(fails(reader)).rejects.toThrow("once");
    expect(await fails(reader)).toBe(2);
  });
});
