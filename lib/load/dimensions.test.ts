import { describe, expect, it } from "vitest";
import { openWritable } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { indicators } from "#lib/form/indicators.ts";
import { syncDimensions } from "./dimensions.ts";
import { dump } from "./made/dump.ts";

const db = openWritable(":memory:");
migrate(db);
syncDimensions(db);

const count = (table: string) => db.$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe("syncDimensions(db)", () => {
  it("puts every code into words", () => {
    expect(count("indicators")).toBe(indicators.length);
    expect(count("applicants")).toBe(8);
    expect(count("states")).toBe(6);
    expect(count("scopes")).toBe(4);
    expect(count("department_types")).toBe(52);
    expect(count("regions")).toBeGreaterThan(3000);
  });

  it("gives every region but the provinces one above it", () => {
    const orphans = db.$client
      .prepare("SELECT code FROM regions WHERE (level = 1) <> (parent_code IS NULL)")
      .all();
    expect(orphans).toEqual([]);
  });

  it("changes nothing the second time, and puts right what differs", () => {
    const before = dump(db);
    syncDimensions(db);
    expect(dump(db)).toBe(before);
    db.$client.exec("UPDATE states SET id = 'wrong' WHERE code = 2");
    syncDimensions(db);
    expect(dump(db)).toBe(before);
  });
});
